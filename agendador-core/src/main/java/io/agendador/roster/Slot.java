package io.agendador.roster;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A room on a date in a shift, to be covered by one professional.
 *
 * <p>Ordered by date, shift and room.
 */
public record Slot(RoomId room, LocalDate date, Shift shift) implements Comparable<Slot> {

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::date).thenComparing(Slot::shift).thenComparing(Slot::room);

    /** The calendar week it lies in. */
    public Week week() {
        return Week.of(date);
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
