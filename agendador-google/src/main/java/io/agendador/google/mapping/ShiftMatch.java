package io.agendador.google.mapping;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.time.Instant;

/**
 * Where a moved event lands.
 *
 * <p>"Exactly onto another shift" is read as: start and end are the clock times, on one date, of a shift of the location
 * of the wanted room, and that room is open then. The wanted room is the one where the assignment was, for a calendar
 * tells times only; in a room's calendar it is that calendar's room: so an event that somebody dragged into another
 * room's calendar (told as deleted here and new there) wants that room, at its old time or at another one.
 *
 * <p>The slot is free if nobody else has it, and the professional neither has another assignment in that shift or at
 * that time nor is busy. The assignment itself does not stand in its own way. A pinned gap is free, and so is a slot from
 * which the professional is kept out: both bind generations, and this is a person's decision. Hand-kept days, required
 * tags and unavailability are for the caller to see.
 */
public sealed interface ShiftMatch {

    /**
     * Where this lands.
     *
     * @param inForce what is in force around that time, with the professional's busy times; what the moved event itself
     *     has been taken for must not be among those
     * @param calendar in which the event was found
     * @param from where the assignment was
     * @param professional whose it is
     * @param start inclusive
     * @param end exclusive
     */
    static ShiftMatch of(
            Network network,
            Roster inForce,
            MirrorCalendar calendar,
            Slot from,
            ProfessionalId professional,
            Instant start,
            Instant end) {
        return new Landing(network, inForce, from, professional).match(calendar, start, end);
    }

    /** Exactly on this slot, which is free for the professional. */
    record ExactFree(Slot slot) implements ShiftMatch {}

    /** Exactly on this slot, but somebody else has it, or the professional has something else then. */
    record ExactTaken(Slot slot) implements ShiftMatch {}

    /** Exactly on no slot of the room that is open. */
    record Elsewhere() implements ShiftMatch {}
}
