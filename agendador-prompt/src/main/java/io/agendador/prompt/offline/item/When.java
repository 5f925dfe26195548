package io.agendador.prompt.offline.item;

import io.agendador.roster.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase about days means on the day it was written.
 *
 * @param periods in the order in which they were named; none if only weekdays are meant, or what is meant is in doubt
 * @param weekdays those that are named and not their dates; else none
 * @param within the weeks or months that the weekdays are of, if any are named
 * @param doubt what would have to be asked before the periods can be relied on
 */
public record When(
        Kind kind,
        List<Period> periods,
        List<DayOfWeek> weekdays,
        List<Period> within,
        @Nullable Doubt doubt) {

    public When(Kind kind, List<Period> periods, List<DayOfWeek> weekdays, @Nullable Doubt doubt) {
        this(kind, periods, weekdays, List.of(), doubt);
    }

    /** What was named. */
    public enum Kind {
        /** Days, one by one. */
        DAYS,
        /** Weeks, months, from here to there. */
        SPAN,
        /** All weeks that are planned. */
        HORIZON,
        /** From a day on. */
        FROM,
        /** Weekdays, again and again. */
        WEEKDAYS
    }

    public static When day(LocalDate date) {
        return new When(Kind.DAYS, List.of(Period.day(date)), List.of(), null);
    }

    public static When span(Period period) {
        return new When(Kind.SPAN, List.of(period), List.of(), null);
    }

    public static When unsure(Kind kind, Doubt doubt) {
        return new When(kind, List.of(), List.of(), doubt);
    }

    public When weekdays(List<DayOfWeek> values) {
        return new When(kind, periods, List.copyOf(values), within, doubt);
    }

    public When within(List<Period> values) {
        return new When(kind, periods, weekdays, List.copyOf(values), doubt);
    }

    /** This one and another, named after it. */
    public When and(When other) {
        Kind both = kind == Kind.DAYS && other.kind == Kind.DAYS ? Kind.DAYS : Kind.SPAN;
        return new When(
                both,
                Stream.concat(periods.stream(), other.periods.stream())
                        .distinct()
                        .toList(),
                weekdays.isEmpty() || other.weekdays.isEmpty()
                        ? List.of()
                        : Stream.concat(weekdays.stream(), other.weekdays.stream())
                                .distinct()
                                .toList(),
                within.equals(other.within) ? within : List.of(),
                doubt == null ? other.doubt : doubt);
    }

    /** Its periods in the order of time, those that touch joined to one. */
    public List<Period> joined() {
        List<Period> joined = new ArrayList<>();
        for (Period next : periods.stream()
                .sorted(java.util.Comparator.comparing(Period::from).thenComparing(Period::to))
                .toList()) {
            Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !next.from().isAfter(last.to().plusDays(1))) {
                LocalDate to = next.to().isAfter(last.to()) ? next.to() : last.to();
                joined.set(joined.size() - 1, new Period(last.from(), to));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
