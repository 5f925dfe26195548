package io.agendador.jobs.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A cron in a zone: the instants at which a job is due.
 *
 * <p>Where the clocks are put forward, times that a day does not have come once, at the first minute after the gap;
 * only a cron that comes in every hour makes nothing up, for it does not pause. Where they are put back, a time that a
 * day has twice comes at the first of them; only a cron that says how often (its minutes with a step, a range or a star,
 * or every hour) comes at both, so that it does not pause for an hour. A day that a zone left out has no times.
 *
 * @param cron in local time of the zone
 */
public record Schedule(Cron cron, ZoneId zone) {

    private static final int LONGEST_DAYS = 8 * 366 + 2;

    /** From {@code from}, included, until {@code until}, excluded; rising. */
    public List<Instant> between(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return List.of();
        }
        TreeSet<Instant> due = new TreeSet<>();
        // A gap at midnight moves what the day before has not to the day after.
        LocalDate last = date(until).plusDays(1);
        for (LocalDate day = date(from).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            day(day).addTo(due);
        }
        return List.copyOf(due.subSet(from, until));
    }

    /** The first one after this instant; empty if there is none within eight years. */
    public Optional<Instant> next(Instant after) {
        LocalDate first = date(after).minusDays(1);
        for (int day = 0; day < LONGEST_DAYS; day++) {
            Instant next = day(first.plusDays(day)).higher(after);
            if (next != null) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** The last one before this instant; empty if there is none within eight years. */
    public Optional<Instant> previous(Instant before) {
        LocalDate first = date(before).plusDays(1);
        for (int day = 0; day < LONGEST_DAYS; day++) {
            Instant previous = day(first.minusDays(day)).lower(before);
            if (previous != null) {
                return Optional.of(previous);
            }
        }
        return Optional.empty();
    }

    /** Whether it is due at this very instant. */
    public boolean due(Instant instant) {
        return !between(instant, instant.plusNanos(1)).isEmpty();
    }

    /** Its local reading. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private DayTimes day(LocalDate day) {
        return cron.on(day) ? DayTimes.of(day, zone, cron) : DayTimes.NONE;
    }
}
