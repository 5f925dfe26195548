package io.agendador.roster;

import io.agendador.roster.InvalidValueException.Expected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When a shift begins and ends by the clock of the network's zone, within one day. Seconds are dropped.
 *
 * @param start inclusive
 * @param end exclusive, after {@code start}
 */
public record ShiftTimes(LocalTime start, LocalTime end) {

    public ShiftTimes {
        start = start.truncatedTo(ChronoUnit.MINUTES);
        end = end.truncatedTo(ChronoUnit.MINUTES);
        if (!end.isAfter(start)) {
            throw new InvalidValueException("end", Expected.ORDER, end, start);
        }
    }

    /** Times of the form {@code 08:00}. */
    public static ShiftTimes of(String start, String end) {
        return new ShiftTimes(LocalTime.parse(start), LocalTime.parse(end));
    }

    /** The length by the clock in minutes, 1…1439; a change of the clocks within the shift does not count. */
    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    /** The moment it begins on this date; a time that the clocks leap over is the same span later. */
    public Instant startOn(LocalDate date, ZoneId zone) {
        return date.atTime(start).atZone(zone).toInstant();
    }

    /** The moment it ends on this date; a time that the clocks leap over is the same span later. */
    public Instant endOn(LocalDate date, ZoneId zone) {
        return date.atTime(end).atZone(zone).toInstant();
    }

    /** Whether both hold some minute of the day. */
    public boolean overlaps(ShiftTimes other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
