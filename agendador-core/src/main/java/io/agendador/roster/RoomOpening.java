package io.agendador.roster;

import java.time.DayOfWeek;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A room is open on this weekday and shift. One per room, weekday and shift.
 *
 * @param requiredTag what who covers it must carry, or null
 */
public record RoomOpening(
        RoomId room,
        DayOfWeek weekday,
        Shift shift,
        @Nullable String requiredTag) {

    static final Comparator<RoomOpening> ORDER = Comparator.comparing(RoomOpening::room)
            .thenComparing(RoomOpening::weekday)
            .thenComparing(RoomOpening::shift)
            .thenComparing(RoomOpening::requiredTag, Comparator.nullsFirst(Comparator.naturalOrder()));

    public RoomOpening {
        requiredTag = requiredTag == null ? null : Valid.name("requiredTag", requiredTag);
    }
}
