package io.agendador.review;

import io.agendador.planning.Placement;
import io.agendador.proposal.Edit;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;

/** Placements as a person would ask for them. */
final class Editing {

    private final Network network;
    private final Holders holders;

    Editing(Network network, Holders holders) {
        this.network = network;
        this.holders = holders;
    }

    /** In the same order; two that exchange two people are one edit. */
    List<Edit> edits(List<Placement> placements) {
        if (placements.size() == 2 && exchange(placements.get(0), placements.get(1))) {
            Slot first = placements.get(0).slot();
            Slot second = placements.get(1).slot();
            return List.of(new Edit.Exchange(
                    first, holders.of(first).get(0), second, holders.of(second).get(0)));
        }
        return placements.stream().map(this::edit).toList();
    }

    private boolean exchange(Placement one, Placement other) {
        return one.professional() != null
                && other.professional() != null
                && holders.alone(one.professional(), other.slot())
                && holders.alone(other.professional(), one.slot());
    }

    private Edit edit(Placement it) {
        Slot slot = it.slot();
        List<ProfessionalId> there = holders.of(slot);
        if (it.professional() == null) {
            return network.openSlot(slot).isPresent()
                    ? new Edit.LeaveGap(slot)
                    : new Edit.Unassign(slot, there.get(0), false);
        }
        if (there.isEmpty() && handKept(slot)) {
            return new Edit.EnterHandKept(slot, it.professional());
        }
        return there.size() == 1
                ? new Edit.Replace(slot, there.get(0), it.professional())
                : new Edit.Assign(slot, it.professional());
    }

    /** Whether only people fill it. */
    boolean handKept(Slot slot) {
        return network.locationOf(slot.room())
                .filter(it -> it.handKept(slot.date()))
                .isPresent();
    }
}
