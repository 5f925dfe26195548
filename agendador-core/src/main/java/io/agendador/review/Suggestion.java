package io.agendador.review;

import io.agendador.planning.ScoreDelta;
import io.agendador.proposal.Edit;
import io.agendador.proposal.FindingDiff;
import java.util.List;

/**
 * Something that can be done about a finding. It creates no ERROR.
 *
 * @param edits can be applied as they stand, all of them, in this order
 * @param cost by how much it makes the roster dearer
 * @param findings what it resolves and creates in the weeks that it touches
 */
public record Suggestion(List<Edit> edits, ScoreDelta cost, FindingDiff findings) {

    public Suggestion {
        edits = List.copyOf(edits);
    }
}
