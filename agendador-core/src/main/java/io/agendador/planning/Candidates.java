package io.agendador.planning;

import io.agendador.planning.Plan.Exclusion;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.SortedMap;

/**
 * Everybody as a candidate for one slot, once each; whoever has it now is among them.
 *
 * @param fitting who could have it, the cheapest first, then by name
 * @param excluded who could not, by the first rule that keeps them out, in the order of their names
 */
public record Candidates(Slot slot, List<Fitting> fitting, SortedMap<Exclusion, List<ProfessionalId>> excluded) {

    /**
     * Somebody who could have the slot.
     *
     * @param cost what it costs, compared to the roster as it stands
     */
    public record Fitting(ProfessionalId professional, ScoreDelta cost) {}
}
