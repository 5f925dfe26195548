package io.agendador.roster;

import io.agendador.roster.InvalidValueException.Expected;
import java.time.Duration;
import java.time.LocalTime;

/**
 * When a shift begins and ends by the clock of the network's zone, within one day.
 *
 * @param start inclusive, to the minute
 * @param end exclusive, to the minute, after {@code start}
 */
public record ShiftTimes(LocalTime start, LocalTime end) {

    public ShiftTimes {
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

    /** Whether both hold some minute of the day. */
    public boolean overlaps(ShiftTimes other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
