package io.agendador.roster;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifies what happens in one slot of one network. It is derived (UUID version 3 over network, room, date and shift)
 * and so stays the same when the professional changes.
 */
public record AssignmentId(UUID value) {

    /** The id of the assignment of this slot. */
    public static AssignmentId of(NetworkId network, Slot slot) {
        String key = network + "/" + slot.room() + "/" + slot.date() + "/" + slot.shift();
        return new AssignmentId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
