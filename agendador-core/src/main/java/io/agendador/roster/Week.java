package io.agendador.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A calendar week, Sunday to Saturday; limits on hours and doubles hold within it.
 *
 * @param sunday its first day
 */
public record Week(LocalDate sunday) implements Comparable<Week> {

    public Week {
        sunday = sunday.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    /** The week that holds this date. */
    public static Week of(LocalDate date) {
        return new Week(date);
    }

    /**
     * Week 1 of the horizon: the week that holds tomorrow. On a Saturday that is the coming one, else the present one.
     */
    public static Week first(LocalDate today) {
        return of(today.plusDays(1));
    }

    /** The week in which a generation begins unless told otherwise: from the coming Sunday, today if that is one. */
    public static Week coming(LocalDate today) {
        return new Week(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** The week this many weeks later; earlier if negative. */
    public Week plus(int weeks) {
        return new Week(sunday.plusWeeks(weeks));
    }

    /** How many weeks this one lies after the other; negative if before. */
    public int since(Week other) {
        return (int) ChronoUnit.WEEKS.between(other.sunday, sunday);
    }

    /** Sunday to Saturday. */
    public Period period() {
        return new Period(sunday, sunday.plusDays(6));
    }

    /** Its seven days, Sunday first. */
    public List<LocalDate> days() {
        return Stream.iterate(sunday, day -> day.plusDays(1)).limit(7).toList();
    }

    @Override
    public int compareTo(Week other) {
        return sunday.compareTo(other.sunday);
    }
}
