package io.agendador.review;

import io.agendador.planning.Plan;
import io.agendador.planning.ScorePart;
import io.agendador.proposal.Proposal;
import io.agendador.roster.Assignment;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why a slot is as it is.
 *
 * @param open what is to be covered, or null if the room is not open then
 * @param assignments who is there; more than one only where a rule is broken
 * @param parts what the assignment adds to the score by part, as the planner told; empty if it is not the planner's
 * @param gap why nobody is there, as the planner told; null if somebody is, or the planner was not asked
 * @param findings what is wrong with the slot
 */
public record SlotExplanation(
        Slot slot,
        @Nullable OpenSlot open,
        List<Assignment> assignments,
        Map<ScorePart, Long> parts,
        Plan.@Nullable GapReasons gap,
        List<Inconsistency> findings) {

    public SlotExplanation {
        assignments = List.copyOf(assignments);
        findings = List.copyOf(findings);
    }

    /**
     * Explains a slot of a roster that was looked at.
     *
     * @param decidedBy finds the proposal that put an assignment in force
     */
    static SlotExplanation of(RosterReport report, Slot slot, Function<ProposalId, Optional<Proposal>> decidedBy) {
        List<Assignment> here = report.roster().assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .toList();
        Optional<Plan> plan = plan(report, here, decidedBy);
        return new SlotExplanation(
                slot,
                report.base().network().openSlot(slot).orElse(null),
                here,
                plan.map(it -> it.reasons().getOrDefault(slot, Map.of())).orElse(Map.of()),
                here.isEmpty() ? plan.flatMap(it -> gap(it, slot)).orElse(null) : null,
                report.findings().stream()
                        .filter(it -> it.slots().contains(slot))
                        .toList());
    }

    private static Optional<Plan> plan(
            RosterReport report, List<Assignment> here, Function<ProposalId, Optional<Proposal>> decidedBy) {
        if (report.proposal() != null) {
            return Optional.of(report.proposal().plan());
        }
        return here.stream()
                .map(Assignment::lastChange)
                .flatMap(change -> Optional.ofNullable(change).map(Assignment.LastChange::proposal).stream())
                .findFirst()
                .flatMap(decidedBy)
                .map(Proposal::plan);
    }

    private static Optional<Plan.GapReasons> gap(Plan plan, Slot slot) {
        return plan.gaps().stream().filter(it -> it.slot().equals(slot)).findFirst();
    }
}
