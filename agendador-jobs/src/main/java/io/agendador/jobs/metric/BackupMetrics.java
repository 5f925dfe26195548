package io.agendador.jobs.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows how old a network's last backup is and how large: {@code agendador.backup.age} in seconds and {@code
 * agendador.backup.size} in bytes, not a number before there is one. Safe for use by many threads.
 */
public final class BackupMetrics {

    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Map<String, Last> last = new ConcurrentHashMap<>();

    private record Last(Instant at, long size) {}

    /** Shows it in that registry. */
    public BackupMetrics(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** A network whose backups are watched; until one is told of there is none. */
    public void watch(String network) {
        Gauge.builder("agendador.backup.age", last, it -> age(it.get(network)))
                .tag("network", network)
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("agendador.backup.size", last, it -> {
                    Last known = it.get(network);
                    return known == null ? Double.NaN : known.size();
                })
                .tag("network", network)
                .baseUnit("bytes")
                .register(registry);
    }

    /** There is one of that moment, so large; an older one than is known changes nothing. */
    public void backedUp(String network, Instant at, long size) {
        last.merge(network, new Last(at, size), (known, fresh) -> fresh.at().isBefore(known.at()) ? known : fresh);
    }

    private double age(@Nullable Last known) {
        return known == null
                ? Double.NaN
                : Duration.between(known.at(), clock.instant()).toSeconds();
    }
}
