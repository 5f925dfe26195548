package io.agendador.jobs.metric;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What whoever plans and keeps calendars in step has to show: {@code agendador.generation}, {@code
 * agendador.events.written}, and of each calendar {@code agendador.calendar.webhook.age} and {@code .sync.age} in seconds,
 * {@code .failures} and {@code .events}. Safe for use by many threads.
 */
public final class RosterMetrics {

    private final MeterRegistry registry;
    private final Map<String, List<CalendarState>> calendars = new ConcurrentHashMap<>();
    private final MultiGauge webhookAge;
    private final MultiGauge syncAge;
    private final MultiGauge failures;
    private final MultiGauge events;

    /** Shows it in that registry. */
    public RosterMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.webhookAge = gauge("agendador.calendar.webhook.age");
        this.syncAge = gauge("agendador.calendar.sync.age");
        this.failures = gauge("agendador.calendar.failures");
        this.events = gauge("agendador.calendar.events");
    }

    private MultiGauge gauge(String name) {
        return MultiGauge.builder(name).register(registry);
    }

    /** A roster was generated, in that time. */
    public void generated(String network, Duration took) {
        registry.timer("agendador.generation", "network", network).record(took);
    }

    /** So many events were written to calendars. */
    public void eventsWritten(String network, long count) {
        registry.counter("agendador.events.written", "network", network).increment((double) count);
    }

    /** All calendars of a network as they stand now, in place of what was known; to be told every minute or so. */
    public synchronized void calendars(String network, Collection<CalendarState> now, Instant moment) {
        calendars.put(network, List.copyOf(now));
        webhookAge.register(rows(it -> it.webhook().map(last -> age(last, moment))), true);
        syncAge.register(rows(it -> it.sync().map(last -> age(last, moment))), true);
        failures.register(rows(it -> Optional.of(it.failures())), true);
        events.register(rows(it -> Optional.of(it.events())), true);
    }

    private List<Row<?>> rows(Function<CalendarState, Optional<? extends Number>> value) {
        return new TreeMap<>(calendars)
                .entrySet().stream()
                        .<Row<?>>flatMap(network ->
                                network.getValue().stream().flatMap(it -> row(network.getKey(), it, value.apply(it))))
                        .toList();
    }

    private static Stream<Row<?>> row(String network, CalendarState calendar, Optional<? extends Number> value) {
        Tags tags = Tags.of("network", network, "calendar", calendar.pseudonym());
        return value.<Row<?>>map(it -> Row.of(tags, it)).stream();
    }

    private static long age(Instant last, Instant now) {
        return Math.max(0, Duration.between(last, now).toSeconds());
    }
}
