package io.agendador.jobs.metric;

import io.agendador.jobs.health.HealthReport;
import io.agendador.jobs.health.JobHealth;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * Shows what was found of a network last: {@code agendador.queue.pending}, {@code .running}, {@code .stuck}, {@code
 * .dead}, {@code agendador.jobs.stale} and {@code agendador.health.score}. Safe for use by many threads.
 */
public final class HealthMetrics {

    private final MeterRegistry registry;
    private final Map<String, HealthReport> found = new ConcurrentHashMap<>();

    /** Shows it in that registry. */
    public HealthMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** That was found; to be told every minute or so. */
    public void found(HealthReport report) {
        if (found.put(report.jobs().network(), report) == null) {
            show(report.jobs().network());
        }
    }

    private void show(String network) {
        gauge(network, "agendador.queue.pending", it -> it.queue().pending());
        gauge(network, "agendador.queue.running", it -> it.queue().running());
        gauge(network, "agendador.queue.stuck", it -> it.queue().stuck());
        gauge(network, "agendador.queue.dead", it -> it.queue().dead());
        gauge(network, "agendador.health.score", it -> it.score().value());
        gauge(
                network,
                "agendador.jobs.stale",
                it -> it.jobs().jobs().stream().filter(JobHealth::stale).count());
    }

    private void gauge(String network, String name, ToDoubleFunction<HealthReport> value) {
        Gauge.builder(name, found, it -> {
                    HealthReport last = it.get(network);
                    return last == null ? Double.NaN : value.applyAsDouble(last);
                })
                .tag("network", network)
                .register(registry);
    }
}
