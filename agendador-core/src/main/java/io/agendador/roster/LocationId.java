package io.agendador.roster;

import java.util.UUID;

/** Identifies a location for good, whatever its name becomes. */
public record LocationId(UUID value) implements Comparable<LocationId> {

    @Override
    public int compareTo(LocationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
