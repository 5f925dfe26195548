package io.agendador.proposal;

import io.agendador.proposal.Edit.Adopt;
import io.agendador.proposal.Edit.Assign;
import io.agendador.proposal.Edit.ChangeNetwork;
import io.agendador.proposal.Edit.EnterHandKept;
import io.agendador.proposal.Edit.Exchange;
import io.agendador.proposal.Edit.LeaveGap;
import io.agendador.proposal.Edit.Pin;
import io.agendador.proposal.Edit.Replace;
import io.agendador.proposal.Edit.Restore;
import io.agendador.proposal.Edit.Unassign;
import io.agendador.proposal.Edit.Unpin;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Applies edits in their order, and collects what speaks against them. */
final class EditApplication {

    private final Situation situation;
    private final SortedMap<Slot, SlotState> states;
    private final List<Refusal> refusals = new ArrayList<>();
    private Network network;

    EditApplication(Situation situation) {
        this.situation = situation;
        network = situation.network();
        states = new TreeMap<>(situation.inForce().states());
    }

    Network network() {
        return network;
    }

    Map<Slot, SlotState> states() {
        return states;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void apply(Edit edit) {
        if (edit instanceof Assign it) {
            assign(it.slot(), it.professional());
        } else if (edit instanceof Replace it) {
            if (held(it.slot(), it.out())) {
                assign(it.slot(), it.in());
            }
        } else if (edit instanceof Exchange it) {
            if (held(it.first(), it.giver()) && held(it.second(), it.taker())) {
                assign(it.first(), it.taker());
                assign(it.second(), it.giver());
            }
        } else if (edit instanceof Unassign it) {
            unassign(it);
        } else if (edit instanceof LeaveGap it) {
            leaveGap(it.slot());
        } else if (edit instanceof Pin it) {
            pin(it.slot());
        } else if (edit instanceof Unpin it) {
            unpin(it.slot());
        } else if (edit instanceof EnterHandKept it) {
            enter(it.slot(), it.professional());
        } else if (edit instanceof Adopt it) {
            adopt(it);
        } else if (edit instanceof Restore it) {
            restore(it);
        } else if (edit instanceof ChangeNetwork it) {
            change(it.diff());
        }
    }

    private void assign(Slot slot, ProfessionalId who) {
        if (known(slot, who) && ahead(slot)) {
            put(slot, who, Origin.MANUAL);
        }
    }

    private void put(Slot slot, ProfessionalId who, Origin how) {
        AssignmentStatus far = handKept(slot) ? AssignmentStatus.MANUAL : AssignmentStatus.ADJUSTED;
        states.put(slot, state(slot).heldBy(who, how, far, true));
    }

    private void unassign(Unassign it) {
        if (ahead(it.slot()) && held(it.slot(), it.professional())) {
            SlotState freed = state(it.slot()).empty(false);
            TreeSet<ProfessionalId> out = new TreeSet<>(freed.keptOut());
            if (it.keptOut()) {
                out.add(it.professional());
            }
            states.put(it.slot(), freed.keepingOut(out));
        }
    }

    private void leaveGap(Slot slot) {
        if (ahead(slot) && open(slot)) {
            states.put(slot, state(slot).empty(true));
        }
    }

    private void pin(Slot slot) {
        if (ahead(slot) && (state(slot).professional() != null || open(slot))) {
            states.put(slot, state(slot).pinned(true));
        }
    }

    private void unpin(Slot slot) {
        if (!ahead(slot) || refusedIf(handKept(slot), Rule.HAND_KEPT, slot)) {
            return;
        }
        ProfessionalId who = state(slot).professional();
        states.put(
                slot,
                who == null
                        ? SlotState.FREE
                        : SlotState.FREE.heldBy(who, Origin.SYSTEM, AssignmentStatus.REVIEWED, false));
    }

    private void enter(Slot slot, ProfessionalId who) {
        if (!known(slot, who) || refusedIf(!handKept(slot), Rule.NOT_HAND_KEPT, slot)) {
            return;
        }
        ProfessionalId holder = state(slot).professional();
        if (holder == null) {
            put(slot, who, Origin.MANUAL);
        } else {
            refusals.add(Refusal.at(Rule.TAKEN, slot, holder));
        }
    }

    private void adopt(Adopt it) {
        boolean moved = !Objects.equals(state(it.slot()).professional(), it.before());
        if (!ahead(it.slot()) || refusedIf(moved, Rule.MOVED, it.slot())) {
            return;
        }
        ProfessionalId after = it.after();
        if (after == null) {
            states.put(it.slot(), state(it.slot()).empty(true));
        } else if (known(it.slot(), after)) {
            put(it.slot(), after, Origin.GOOGLE);
        }
    }

    private void restore(Restore it) {
        if (ahead(it.slot()) && !refusedIf(!state(it.slot()).sameDecision(it.from()), Rule.MOVED, it.slot())) {
            states.put(it.slot(), it.to());
        }
    }

    private void change(NetworkDiff diff) {
        List<NetworkDiff.Change> moved = diff.moved(network);
        if (!moved.isEmpty()) {
            moved.forEach(it -> refusals.add(Refusal.moved(it)));
            return;
        }
        Network before = network;
        try {
            network = diff.applyTo(network);
        } catch (InvalidValueException e) {
            refusals.add(Refusal.of(Rule.INVALID_NETWORK, e.field(), e.found()));
            return;
        }
        states.replaceAll((slot, state) -> loses(before, slot, state) ? state.empty(false) : state);
    }

    /** Whether the change of the network takes away what the assignment stands on. */
    private boolean loses(Network before, Slot slot, SlotState state) {
        ProfessionalId who = state.professional();
        return who != null && !situation.begun(slot) && stands(before, slot, who) && !stands(network, slot, who);
    }

    private static boolean stands(Network network, Slot slot, ProfessionalId who) {
        return network.openSlot(slot).isPresent()
                && network.professional(who).filter(it -> it.active()).isPresent();
    }

    private SlotState state(Slot slot) {
        return states.getOrDefault(slot, SlotState.FREE);
    }

    private boolean handKept(Slot slot) {
        return network.locationOf(slot.room())
                .filter(it -> it.handKept(slot.date()))
                .isPresent();
    }

    private boolean known(Slot slot, ProfessionalId who) {
        if (network.room(slot.room()).isEmpty()) {
            refusals.add(Refusal.of(Rule.UNKNOWN_ROOM, slot.room()));
            return false;
        }
        if (network.professional(who).isEmpty()) {
            refusals.add(Refusal.of(Rule.UNKNOWN_PROFESSIONAL, who));
            return false;
        }
        return true;
    }

    private boolean held(Slot slot, ProfessionalId who) {
        @Nullable ProfessionalId holder = state(slot).professional();
        if (who.equals(holder)) {
            return true;
        }
        refusals.add(
                holder == null ? Refusal.at(Rule.NOT_THERE, slot, who) : Refusal.at(Rule.NOT_THERE, slot, who, holder));
        return false;
    }

    private boolean open(Slot slot) {
        return !refusedIf(network.openSlot(slot).isEmpty(), Rule.NOT_OPEN, slot);
    }

    private boolean ahead(Slot slot) {
        return !refusedIf(situation.begun(slot), Rule.BEGUN, slot);
    }

    private boolean refusedIf(boolean wrong, Rule rule, Slot slot) {
        if (wrong) {
            refusals.add(Refusal.at(rule, slot));
        }
        return wrong;
    }
}
