package io.agendador.roster;

import java.util.UUID;

/** Identifies a network for good, whatever its name becomes. */
public record NetworkId(UUID value) implements Comparable<NetworkId> {

    @Override
    public int compareTo(NetworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
