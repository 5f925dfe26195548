package io.agendador.roster;

import io.agendador.roster.InvalidValueException.Expected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * A professional is taken by something else in its calendar.
 *
 * @param start inclusive
 * @param end exclusive, after {@code start}
 */
public record BusyTime(ProfessionalId professional, Instant start, Instant end) implements Comparable<BusyTime> {

    private static final Comparator<BusyTime> ORDER = Comparator.comparing(BusyTime::professional)
            .thenComparing(BusyTime::start)
            .thenComparing(BusyTime::end);

    public BusyTime {
        if (!end.isAfter(start)) {
            throw new InvalidValueException("end", Expected.ORDER, end, start);
        }
    }

    /** Whether it holds some moment of the slot's clock times; a change of the clocks on that day is respected. */
    public boolean overlaps(OpenSlot slot, ZoneId zone) {
        LocalDate date = slot.slot().date();
        return start.isBefore(slot.times().endOn(date, zone))
                && slot.times().startOn(date, zone).isBefore(end);
    }

    @Override
    public int compareTo(BusyTime other) {
        return ORDER.compare(this, other);
    }
}
