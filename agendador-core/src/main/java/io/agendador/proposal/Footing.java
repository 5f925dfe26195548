package io.agendador.proposal;

import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.util.List;

/**
 * What a candidate counted on: the slots that a professional, of whom it changes something, had in a week before.
 *
 * @param slots in order
 */
public record Footing(ProfessionalId professional, Week week, List<Slot> slots) {

    public Footing {
        slots = List.copyOf(slots);
    }
}
