package io.agendador.jobs.schedule;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How long may pass from one start to the next before a job counts as stale.
 *
 * @param interval the shortest that its cron leaves between two of its times
 * @param limit at least the interval
 */
public record Sla(Duration interval, Duration limit) {

    private static final NavigableMap<Duration, Duration> CLASSES = new TreeMap<>(Map.of(
            Duration.ofMinutes(1), Duration.ofMinutes(3),
            Duration.ofMinutes(5), Duration.ofMinutes(15),
            Duration.ofMinutes(10), Duration.ofMinutes(30),
            Duration.ofMinutes(15), Duration.ofMinutes(45),
            Duration.ofHours(1), Duration.ofHours(2),
            Duration.ofDays(1), Duration.ofHours(25),
            Duration.ofDays(7), Duration.ofDays(8)));

    /** Checks it. */
    public Sla {
        if (limit.compareTo(interval) < 0) {
            throw new IllegalArgumentException("an SLA of " + limit + " is shorter than the cron's " + interval);
        }
    }

    /** The class of an interval: as in the table; else three times what is below an hour, and an hour more than others. */
    public static Sla of(Duration interval) {
        Duration known = CLASSES.get(interval);
        if (known != null) {
            return new Sla(interval, known);
        }
        boolean often = interval.compareTo(Duration.ofHours(1)) < 0;
        return new Sla(interval, often ? interval.multipliedBy(3) : interval.plusHours(1));
    }

    /** How late a start may be: the limit less the interval. */
    public Duration grace() {
        return limit.minus(interval);
    }
}
