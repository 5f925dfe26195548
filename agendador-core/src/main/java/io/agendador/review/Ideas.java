package io.agendador.review;

import io.agendador.planning.Candidates;
import io.agendador.planning.Effect.Possible;
import io.agendador.planning.Placement;
import io.agendador.planning.ScoreDelta;
import io.agendador.planning.WhatIf;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Situation;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact.DatedOpening;
import io.agendador.roster.OpeningException;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be done about one slot; whether it helps is another matter. */
final class Ideas {

    private final Situation situation;
    private final Network network;
    private final WhatIf whatIf;
    private final Holders holders;
    private final Editing editing;
    private final Map<Slot, SlotState> states;

    Ideas(Situation situation, WhatIf whatIf, Holders holders) {
        this.situation = situation;
        this.whatIf = whatIf;
        this.holders = holders;
        network = situation.network();
        states = situation.inForce().states();
        editing = new Editing(network, holders);
    }

    /** Somebody else has the slot, or of several people one. */
    Stream<Idea> handingOver(Slot slot) {
        return whatIf.candidates(slot).fitting().stream()
                .filter(it -> !stays(it.professional(), slot))
                .map(it -> idea(List.of(new Placement(slot, it.professional())), it.cost()));
    }

    /** Whoever has the slot changes places with somebody of the same week. */
    Stream<Idea> exchanging(Slot slot) {
        List<ProfessionalId> givers = holders.of(slot);
        if (givers.size() != 1) {
            return Stream.empty();
        }
        return holders.taken(slot.week()).stream()
                .filter(other -> holders.of(other).size() == 1 && !holders.alone(givers.get(0), other))
                .map(other ->
                        List.of(new Placement(slot, holders.of(other).get(0)), new Placement(other, givers.get(0))))
                .flatMap(this::possible);
    }

    /** Whoever has the slot is taken out. */
    Stream<Idea> leavingOpen(Slot slot) {
        return possible(List.of(new Placement(slot, null)));
    }

    /** That the slot stays empty is a decision, and not yet one; on hand-kept days only people fill it anyway. */
    Stream<Idea> deciding(Slot slot) {
        return situation.inForce().pinnedGaps().contains(slot) || editing.handKept(slot)
                ? Stream.empty()
                : leavingOpen(slot);
    }

    /** Somebody whom other slots keep out of this empty one comes, and others take those over. */
    Stream<Idea> rearranging(Slot slot) {
        Candidates candidates = whatIf.candidates(slot);
        return candidates.excluded().entrySet().stream()
                .filter(it -> it.getKey().byOtherSlots())
                .flatMap(it -> it.getValue().stream())
                .flatMap(who -> whatIf.rearrangement(slot, who).stream()
                        .filter(it -> it.others().stream().noneMatch(other -> other.professional() == null))
                        .map(it -> idea(and(new Placement(slot, who), it.others()), it.cost())));
    }

    /** Whoever has the slot alone keeps it, and hands over others of the week until all rules hold. */
    Stream<Idea> keeping(Slot slot) {
        return holders.of(slot).stream()
                .filter(who -> holders.alone(who, slot))
                .flatMap(who -> whatIf.rearrangement(slot, who).stream())
                .filter(it -> !it.others().isEmpty())
                .map(it -> idea(it.others(), it.cost()));
    }

    /** The slot's room is open on that date after all, for whoever stands there. */
    Stream<Idea> opening(Slot slot) {
        DatedOpening opened = new DatedOpening(new OpeningException(slot, true, null, ""));
        DatedOpening before = network.exceptions().stream()
                .filter(it -> it.slot().equals(slot))
                .map(DatedOpening::new)
                .findFirst()
                .orElse(null);
        if (situation.begun(slot) || opened.equals(before)) {
            return Stream.empty();
        }
        NetworkDiff diff = new NetworkDiff(List.of(new NetworkDiff.Change(before, opened)));
        return holders.of(slot).stream()
                .limit(1)
                .map(who -> new Idea(
                        List.of(new Edit.ChangeNetwork(diff)),
                        List.of(new Placement(slot, who)),
                        diff,
                        ScoreDelta.NONE));
    }

    /** Whether nothing would change if this one were put there. */
    private boolean stays(ProfessionalId who, Slot slot) {
        SlotState state = states.getOrDefault(slot, SlotState.FREE);
        return holders.alone(who, slot) || (state.isHeldBy(who) && state.pinned());
    }

    private Stream<Idea> possible(List<Placement> placements) {
        return whatIf.effect(placements) instanceof Possible possible
                ? Stream.of(idea(placements, possible.cost()))
                : Stream.empty();
    }

    private Idea idea(List<Placement> placements, ScoreDelta cost) {
        return new Idea(editing.edits(placements), placements, NetworkDiff.NONE, cost);
    }

    private static List<Placement> and(Placement first, List<Placement> others) {
        List<Placement> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
