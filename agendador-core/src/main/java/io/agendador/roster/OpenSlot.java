package io.agendador.roster;

import org.jspecify.annotations.Nullable;

/**
 * A slot that is to be covered, with what the network says about it.
 *
 * @param slot room, date and shift
 * @param location where the room is
 * @param requiredTag what who covers it must carry, or null
 * @param times its clock times in the network's zone
 */
public record OpenSlot(
        Slot slot, Location location, @Nullable String requiredTag, ShiftTimes times) {

    /** Whether its roster is agreed among people and only recorded. */
    public boolean handKept() {
        return location.handKept(slot.date());
    }
}
