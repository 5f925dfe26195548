package io.agendador.review;

import io.agendador.planning.Placement;
import io.agendador.planning.ScoreDelta;
import io.agendador.proposal.Edit;
import io.agendador.roster.NetworkDiff;
import java.util.List;

/**
 * What might help against a finding.
 *
 * @param edits what a person would ask for
 * @param placements what that changes of the roster
 * @param network what it changes of the network
 */
record Idea(List<Edit> edits, List<Placement> placements, NetworkDiff network, ScoreDelta cost) {

    /** Whether it only leaves a slot empty. */
    boolean leavesGap() {
        return edits.size() == 1 && edits.get(0) instanceof Edit.LeaveGap;
    }
}
