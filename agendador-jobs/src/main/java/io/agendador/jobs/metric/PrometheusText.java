package io.agendador.jobs.metric;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** A registry whose meters are read as Prometheus reads them. Safe for use by many threads. */
public final class PrometheusText {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Where meters are kept. */
    public MeterRegistry registry() {
        return registry;
    }

    /** All of them, in the text format of version 0.0.4. */
    public String text() {
        return registry.scrape();
    }
}
