package io.agendador.roster;

import io.agendador.roster.InvalidValueException.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some days in a row, local to the network's zone.
 *
 * @param from the first day
 * @param to the last day, included; not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new InvalidValueException("to", Expected.ORDER, to, from);
        }
    }

    /** One day. */
    public static Period day(LocalDate date) {
        return new Period(date, date);
    }

    /** This many whole weeks, at least one, from the given one on. */
    public static Period weeks(Week first, int weeks) {
        return new Period(first.sunday(), first.plus(weeks - 1).period().to());
    }

    /** Whether the date is one of its days. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether both share a day. */
    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** Its days in order. */
    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** The calendar weeks it touches, in order. */
    public List<Week> weeks() {
        Week first = Week.of(from);
        return Stream.iterate(first, week -> week.plus(1))
                .limit(Week.of(to).since(first) + 1L)
                .toList();
    }
}
