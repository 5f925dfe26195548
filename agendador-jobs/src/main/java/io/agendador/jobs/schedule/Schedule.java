package io.agendador.jobs.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        return from.isBefore(until)
                ? steady(from).between(from, until).orElseGet(() -> allBetween(from, until))
                : List.of();
    }

    private List<Instant> allBetween(Instant from, Instant until) {
        TreeSet<Instant> due = new TreeSet<>();
        // A gap, or an hour that comes again, may lie between two days.
        LocalDate last = date(until).plusDays(1);
        for (LocalDate day = date(from).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            day(day).addTo(due, from, until);
        }
        return List.copyOf(due);
    }

    /** The first one after this instant; empty if there is none within eight years. */
    public Optional<Instant> next(Instant after) {
        return Optional.ofNullable(steady(after).next(after))
                .or(() -> nearest(date(after), 1, it -> it.higher(after), Comparator.naturalOrder()));
    }

    /** The last one before this instant; empty if there is none within eight years. */
    public Optional<Instant> previous(Instant before) {
        return Optional.ofNullable(steady(before).previous(before))
                .or(() -> nearest(date(before), -1, it -> it.lower(before), Comparator.reverseOrder()));
    }

    private Optional<Instant> nearest(
            LocalDate day, int step, Function<DayTimes, @Nullable Instant> found, Comparator<Instant> nearer) {
        @Nullable Instant nearest = null;
        int left = LONGEST_DAYS;
        for (LocalDate it = day.minusDays(step); left > 0; it = it.plusDays(step)) {
            Instant instant = found.apply(day(it));
            if (instant != null && (nearest == null || nearer.compare(instant, nearest) < 0)) {
                nearest = instant;
                // The next day may begin before this one ends.
                left = 2;
            }
            left--;
        }
        return Optional.ofNullable(nearest);
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

    private SteadyTimes steady(Instant moment) {
        return SteadyTimes.around(moment, zone, cron);
    }

    private DayTimes day(LocalDate day) {
        return DayTimes.of(day, zone, cron);
    }
}
