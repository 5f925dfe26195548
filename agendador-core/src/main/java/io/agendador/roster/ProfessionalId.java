package io.agendador.roster;

import java.util.UUID;

/** Identifies a professional for good, whatever its name becomes. */
public record ProfessionalId(UUID value) implements Comparable<ProfessionalId> {

    @Override
    public int compareTo(ProfessionalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
