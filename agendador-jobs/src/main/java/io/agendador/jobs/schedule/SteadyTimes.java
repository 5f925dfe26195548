package io.agendador.jobs.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cron's times while the clocks are not changed, which is nearly always: plain arithmetic. Two days are left between
 * them and any change of clocks.
 *
 * @param first the first day of which it tells, counted from 1970-01-01
 * @param last the last one
 */
record SteadyTimes(Cron cron, ZoneOffset offset, long first, long last) {

    private static final int MINUTES = 24 * 60;
    private static final int APART = 2;

    /** Around a moment; it may tell of no day at all. */
    static SteadyTimes around(Instant moment, ZoneId zone, Cron cron) {
        ZoneRules rules = zone.getRules();
        ZoneOffset offset = rules.getOffset(moment);
        ZoneOffsetTransition before = rules.previousTransition(moment.plusNanos(1));
        ZoneOffsetTransition after = rules.nextTransition(moment);
        return new SteadyTimes(
                cron,
                offset,
                before == null ? Long.MIN_VALUE : day(floor(before.getInstant(), offset)) + APART,
                after == null ? Long.MAX_VALUE : day(floor(after.getInstant(), offset)) - APART);
    }

    /** As {@link Schedule#between}; empty if it does not tell. */
    Optional<List<Instant>> between(Instant from, Instant until) {
        long minute = ceiling(from);
        long end = ceiling(until);
        if (!tells(day(minute)) || !tells(day(end))) {
            return Optional.empty();
        }
        List<Instant> due = new ArrayList<>();
        for (long day = day(minute); day <= day(end); day++) {
            if (cron.on(LocalDate.ofEpochDay(day))) {
                add(due, day, Math.max(0, minute - day * MINUTES), Math.min(MINUTES, end - day * MINUTES));
            }
        }
        return Optional.of(due);
    }

    private void add(List<Instant> due, long day, long from, long until) {
        int minute = cron.minutesOfDay().nextSetBit((int) from);
        while (minute >= 0 && minute < until) {
            due.add(at(day, minute));
            minute = cron.minutesOfDay().nextSetBit(minute + 1);
        }
    }

    /** The first one after, of the same day; null if there is none or it does not tell. */
    @Nullable
    Instant next(Instant after) {
        long minute = floor(after, offset) + 1;
        long day = day(minute);
        return tells(day) ? on(day, cron.minutesOfDay().nextSetBit((int) (minute - day * MINUTES))) : null;
    }

    /** The last one before, of the same day; null if there is none or it does not tell. */
    @Nullable
    Instant previous(Instant before) {
        long minute = ceiling(before) - 1;
        long day = day(minute);
        return tells(day) ? on(day, cron.minutesOfDay().previousSetBit((int) (minute - day * MINUTES))) : null;
    }

    private @Nullable Instant on(long day, int minute) {
        return minute >= 0 && cron.on(LocalDate.ofEpochDay(day)) ? at(day, minute) : null;
    }

    private boolean tells(long day) {
        return first <= day && day <= last;
    }

    private Instant at(long day, int minute) {
        return Instant.ofEpochSecond(60 * (day * MINUTES + minute) - offset.getTotalSeconds());
    }

    /** The first local minute that does not begin before the moment. */
    private long ceiling(Instant moment) {
        return floor(moment.minusNanos(1), offset) + 1;
    }

    /** The local minute that the moment lies in. */
    private static long floor(Instant moment, ZoneOffset offset) {
        return Math.floorDiv(moment.getEpochSecond() + offset.getTotalSeconds(), 60L);
    }

    private static long day(long minute) {
        return Math.floorDiv(minute, (long) MINUTES);
    }
}
