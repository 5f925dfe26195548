package io.agendador.jobs.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
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
            addDay(day, due);
        }
        return List.copyOf(due.subSet(from, until));
    }

    /** The first one after this instant; empty if there is none within eight years. */
    public Optional<Instant> next(Instant after) {
        LocalDate first = date(after).minusDays(1);
        for (int day = 0; day < LONGEST_DAYS; day++) {
            TreeSet<Instant> due = new TreeSet<>();
            addDay(first.plusDays(day), due);
            Instant next = due.higher(after);
            if (next != null) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /**
     * The last one before this instant; empty if there is none within eight years. What a gap moves is taken into
     * account.
     */
    public Optional<Instant> previous(Instant before) {
        LocalDate first = date(before).plusDays(1);
        for (int day = 0; day < LONGEST_DAYS; day++) {
            TreeSet<Instant> due = new TreeSet<>();
            addDay(first.minusDays(day), due);
            Instant previous = due.lower(before);
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

    private void addDay(LocalDate day, TreeSet<Instant> due) {
        if (!cron.on(day)) {
            return;
        }
        ZoneRules rules = zone.getRules();
        LocalDateTime midnight = day.atStartOfDay();
        Instant start = day.atStartOfDay(zone).toInstant();
        if (!LocalDate.ofInstant(start, zone).equals(day)) {
            return;
        }
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = rules.nextTransition(start.minusSeconds(1));
        boolean plain = change == null || change.getInstant().isAfter(end);
        BitSet hours = cron.hours();
        BitSet minutes = cron.minutes();
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
                if (plain) {
                    due.add(start.plusSeconds(3600L * hour + 60L * minute));
                } else {
                    addTime(midnight.plusMinutes(60L * hour + minute), rules, due);
                }
            }
        }
    }

    private void addTime(LocalDateTime local, ZoneRules rules, TreeSet<Instant> due) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            if (!cron.everyHour()) {
                due.add(rules.getTransition(local).getInstant());
            }
            return;
        }
        int passes = cron.interval() ? offsets.size() : 1;
        offsets.subList(0, passes).forEach(it -> due.add(local.toInstant(it)));
    }
}
