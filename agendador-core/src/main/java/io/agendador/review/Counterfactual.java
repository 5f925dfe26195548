package io.agendador.review;

import io.agendador.planning.Effect;
import io.agendador.planning.Rearrangement;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a professional is not in a slot.
 *
 * @param holders who is; nobody, or several only where a rule is broken; perhaps the professional itself
 * @param effect what would come of putting it there in their place: the rule against it, or the cost
 * @param way what else would change, as little as possible, and the cost of it all; null if no way was found, or the
 *     professional is there already
 * @param findings what would be wrong with the professional there, were it put there all the same
 */
public record Counterfactual(
        Slot slot,
        ProfessionalId professional,
        List<ProfessionalId> holders,
        Effect effect,
        @Nullable Rearrangement way,
        List<Inconsistency> findings) {

    public Counterfactual {
        holders = List.copyOf(holders);
        findings = List.copyOf(findings);
    }
}
