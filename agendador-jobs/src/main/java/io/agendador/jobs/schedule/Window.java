package io.agendador.jobs.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a job may run, by the local time for which it was due.
 *
 * @param days on which it opens; at least one
 * @param start when it opens
 * @param length until it closes, more than nothing and at most a day; the first moment after it is outside
 * @param types what is passed to the handler of a job that is due within, in the given order; none blank
 */
public record Window(Set<DayOfWeek> days, LocalTime start, Duration length, List<String> types) {

    /** How long a window is open unless told otherwise. */
    public static final Duration USUAL_LENGTH = Duration.ofMinutes(60);

    /** Checks it. */
    public Window {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        types = List.copyOf(types);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a window opens on at least one weekday");
        }
        if (types.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a window's types are words, not blanks");
        }
        if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "a window is open for more than nothing and at most a day, not " + length);
        }
    }

    /** Open for an hour, every day. */
    public static Window daily(LocalTime start, String... types) {
        return new Window(EnumSet.allOf(DayOfWeek.class), start, USUAL_LENGTH, List.of(types));
    }

    /** Open for an hour, Monday to Friday. */
    public static Window weekdays(LocalTime start, String... types) {
        return new Window(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), start, USUAL_LENGTH, List.of(types));
    }

    /** The first of several that is open then. */
    public static Optional<Window> open(List<Window> windows, LocalDateTime local) {
        return windows.stream().filter(it -> it.contains(local)).findFirst();
    }

    /** The last moment, at that one or before, at which any of several is open. */
    public static LocalDateTime lastOpen(List<Window> windows, LocalDateTime local) {
        return windows.stream()
                .map(it -> it.lastOpen(local))
                .max(Comparator.naturalOrder())
                .orElse(local);
    }

    private LocalDateTime lastOpen(LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        // It opens at least once a week.
        while (!days.contains(day.getDayOfWeek()) || day.atTime(start).isAfter(local)) {
            day = day.minusDays(1);
        }
        LocalDateTime closes = day.atTime(start).plus(length);
        return local.isBefore(closes) ? local : closes.minusNanos(1);
    }

    /** Whether it is open then; one that opened the day before may be. */
    public boolean contains(LocalDateTime local) {
        return opened(local, 0) || opened(local, 1);
    }

    private boolean opened(LocalDateTime local, int daysBefore) {
        LocalDateTime opens = local.toLocalDate().minusDays(daysBefore).atTime(start);
        return days.contains(opens.getDayOfWeek()) && !local.isBefore(opens) && local.isBefore(opens.plus(length));
    }
}
