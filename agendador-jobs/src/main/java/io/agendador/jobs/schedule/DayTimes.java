package io.agendador.jobs.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The instants of one day: stretches of its minutes without a change of clocks between them. */
final class DayTimes {

    private static final int MINUTES = 24 * 60;
    private static final DayTimes NONE = new DayTimes(List.of());

    private final List<Stretch> stretches;

    private DayTimes(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    static DayTimes of(LocalDate day, ZoneId zone, Cron cron) {
        Instant start = day.atStartOfDay(zone).toInstant();
        if (!cron.on(day) || !LocalDate.ofInstant(start, zone).equals(day)) {
            return NONE;
        }
        LocalDateTime midnight = day.atStartOfDay();
        ZoneOffsetTransition change = zone.getRules().nextTransition(start.minusNanos(1));
        // A gap that begins on the day before may end on this one.
        LocalDateTime end = midnight.plusDays(1);
        boolean through = change == null
                || (!change.getDateTimeBefore().isBefore(end)
                        && !change.getDateTimeAfter().isBefore(end));
        return through
                ? new DayTimes(List.of(new Stretch(start, cron.minutesOfDay(), 0, MINUTES)))
                : changed(midnight, Objects.requireNonNull(change), cron);
    }

    private static DayTimes changed(LocalDateTime midnight, ZoneOffsetTransition change, Cron cron) {
        BitSet minutes = cron.minutesOfDay();
        int before = minute(midnight, change.getDateTimeBefore());
        int after = minute(midnight, change.getDateTimeAfter());
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(at(midnight, change.getOffsetBefore()), minutes, 0, before));
        boolean again = change.isGap() || cron.interval();
        stretches.add(new Stretch(at(midnight, change.getOffsetAfter()), minutes, again ? after : before, MINUTES));
        boolean swallowed = change.isGap() && !minutes.get(before, after).isEmpty();
        if (swallowed && !cron.everyHour()) {
            BitSet once = new BitSet();
            once.set(0);
            stretches.add(new Stretch(change.getInstant(), once, 0, 1));
        }
        return new DayTimes(stretches);
    }

    private static Instant at(LocalDateTime midnight, ZoneOffset offset) {
        return midnight.toInstant(offset);
    }

    /** Of the day, from its first to after its last. */
    private static int minute(LocalDateTime midnight, LocalDateTime moment) {
        return (int)
                Math.max(0, Math.min(MINUTES, Duration.between(midnight, moment).toMinutes()));
    }

    /** The first one after. */
    @Nullable
    Instant higher(Instant after) {
        return stretches.stream()
                .map(it -> it.higher(after))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last one before. */
    @Nullable
    Instant lower(Instant before) {
        return stretches.stream()
                .map(it -> it.lower(before))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** All that lie from there, included, until there, excluded. */
    void addTo(Collection<Instant> all, Instant start, Instant end) {
        for (Stretch stretch : stretches) {
            Instant it = stretch.higher(start.minusNanos(1));
            while (it != null && it.isBefore(end)) {
                all.add(it);
                it = stretch.higher(it);
            }
        }
    }

    /** Minutes that follow each other. */
    private record Stretch(Instant zero, BitSet minutes, int from, int to) {

        @Nullable
        Instant higher(Instant after) {
            long minute = Math.floorDiv(Duration.between(zero, after).toSeconds(), 60) + 1;
            int next = minute >= to ? -1 : minutes.nextSetBit((int) Math.max(minute, from));
            return next < 0 || next >= to ? null : at(next);
        }

        @Nullable
        Instant lower(Instant before) {
            long minute =
                    Math.floorDiv(Duration.between(zero, before).minusNanos(1).toSeconds(), 60);
            int previous = minute < from ? -1 : minutes.previousSetBit((int) Math.min(minute, to - 1));
            return previous < from ? null : at(previous);
        }

        private Instant at(int minute) {
            return zero.plusSeconds(60L * minute);
        }
    }
}
