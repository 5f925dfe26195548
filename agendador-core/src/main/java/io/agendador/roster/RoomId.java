package io.agendador.roster;

import java.util.UUID;

/** Identifies a room for good, whatever its name becomes. */
public record RoomId(UUID value) implements Comparable<RoomId> {

    @Override
    public int compareTo(RoomId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
