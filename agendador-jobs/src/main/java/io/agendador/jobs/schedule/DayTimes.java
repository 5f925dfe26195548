package io.agendador.jobs.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The instants of one day: worked out from its minutes where the clocks run through, listed where they do not. */
interface DayTimes {

    /** A day without any. */
    DayTimes NONE = new Listed(new TreeSet<>());

    /** The first one after. */
    @Nullable
    Instant higher(Instant after);

    /** The last one before. */
    @Nullable
    Instant lower(Instant before);

    /** All of them. */
    void addTo(Collection<Instant> all);

    static DayTimes of(LocalDate day, ZoneId zone, Cron cron) {
        Instant start = day.atStartOfDay(zone).toInstant();
        if (!LocalDate.ofInstant(start, zone).equals(day)) {
            return NONE;
        }
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(start.minusNanos(1));
        return change == null || change.getInstant().isAfter(end)
                ? new Plain(start, cron.minutesOfDay())
                : listed(day, zone.getRules(), cron);
    }

    private static DayTimes listed(LocalDate day, ZoneRules rules, Cron cron) {
        NavigableSet<Instant> times = new TreeSet<>();
        LocalDateTime midnight = day.atStartOfDay();
        cron.minutesOfDay().stream().mapToObj(midnight::plusMinutes).forEach(local -> {
            int passes = rules.getValidOffsets(local).size();
            if (passes == 0 && !cron.everyHour()) {
                times.add(rules.getTransition(local).getInstant());
            }
            for (ZoneOffset offset :
                    rules.getValidOffsets(local).subList(0, cron.interval() ? passes : Math.min(passes, 1))) {
                times.add(local.toInstant(offset));
            }
        });
        return new Listed(times);
    }

    /** A day of 24 hours. */
    record Plain(Instant start, BitSet minutes) implements DayTimes {

        @Override
        public @Nullable Instant higher(Instant after) {
            long seconds = Duration.between(start, after).toSeconds();
            int minute = minutes.nextSetBit(seconds < 0 ? 0 : (int) Math.min(seconds / 60 + 1, Integer.MAX_VALUE));
            return minute < 0 ? null : at(minute);
        }

        @Override
        public @Nullable Instant lower(Instant before) {
            long nanos = Duration.between(start, before).minusNanos(1).toSeconds();
            int minute = nanos < 0 ? -1 : minutes.previousSetBit((int) Math.min(nanos / 60, Integer.MAX_VALUE));
            return minute < 0 ? null : at(minute);
        }

        @Override
        public void addTo(Collection<Instant> all) {
            minutes.stream().mapToObj(this::at).forEach(all::add);
        }

        private Instant at(int minute) {
            return start.plusSeconds(60L * minute);
        }
    }

    /** A day on which the clocks are changed. */
    record Listed(NavigableSet<Instant> times) implements DayTimes {

        @Override
        public @Nullable Instant higher(Instant after) {
            return times.higher(after);
        }

        @Override
        public @Nullable Instant lower(Instant before) {
            return times.lower(before);
        }

        @Override
        public void addTo(Collection<Instant> all) {
            all.addAll(times);
        }
    }
}
