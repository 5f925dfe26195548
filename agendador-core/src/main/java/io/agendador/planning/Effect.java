package io.agendador.planning;

import io.agendador.planning.Plan.Exclusion;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import org.jspecify.annotations.Nullable;

/** What would come of a change to the roster. */
public sealed interface Effect {

    /** It breaks no hard rule, and costs this much. */
    record Possible(ScoreDelta cost) implements Effect {}

    /**
     * It breaks a hard rule; the first that was met.
     *
     * @param slot where
     * @param professional whom the rule keeps out; null where nobody may touch the slot, as once it has begun
     */
    record Impossible(Exclusion rule, Slot slot, @Nullable ProfessionalId professional) implements Effect {}
}
