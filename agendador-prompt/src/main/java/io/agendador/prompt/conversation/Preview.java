package io.agendador.prompt.conversation;

import io.agendador.planning.Score;
import io.agendador.proposal.FindingDiff;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.review.LoadDiff;
import io.agendador.review.RosterReport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is shown to be decided about. {@code present.ProposalText} and {@code present.ProposalPicture} draw its report, with
 * why each change is made.
 *
 * @param report of the proposal
 * @param byDay what changes, by date
 * @param load hours and doubles before and after of whom it affects
 * @param before the score of what is in force in the plan's window, by the policy's weights
 * @param after the score of what the proposal makes of it, by the policy's weights
 * @param removed how many assignments go without anybody in their place
 */
public record Preview(
        RosterReport report,
        Proposal proposal,
        SortedMap<LocalDate, List<Change>> byDay,
        LoadDiff load,
        Score before,
        Score after,
        int removed) {

    public Preview {
        byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
    }

    /** New and resolved inconsistencies. */
    public FindingDiff findings() {
        return proposal.candidate().findingDiff();
    }
}
