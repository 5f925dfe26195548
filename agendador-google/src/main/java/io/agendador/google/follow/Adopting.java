package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.proposal.Edit;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roster follows the calendar. */
record Adopting(Placings placings, Whereabouts whereabouts, Copyists copyists) implements Way {

    @Override
    public Conflict.State state() {
        return Conflict.State.ADOPTED;
    }

    @Override
    public List<Edit> edits(Conflict it) {
        Slot slot = it.slot();
        ProfessionalId who = it.professional();
        if (slot == null || who == null) {
            return List.of();
        }
        return switch (it.kind()) {
            case DELETED, MOVED, EDITED ->
                it.winner() == Winner.NOBODY && placings.has(who, slot)
                        ? List.of(new Edit.Adopt(slot, who, null))
                        : List.of();
            case OVERLAP -> placings.has(who, slot) ? List.of(freed(it, slot, who)) : List.of();
            case CONTRADICTION, FORBIDDEN, HAND_KEPT -> carried(it, slot, who);
        };
    }

    private static Edit freed(Conflict it, Slot slot, ProfessionalId who) {
        return it.calendar().kind() == MirrorCalendar.Kind.ROOM
                ? new Edit.Adopt(slot, who, null)
                : new Edit.Unassign(slot, who, true);
    }

    private List<Edit> carried(Conflict it, Slot slot, ProfessionalId who) {
        Slot to = it.movedTo();
        List<Edit> edits = new ArrayList<>();
        if (copyists.of(it).isPresent()) {
            Slot from = placings.has(who, slot) ? slot : whereabouts.carried(slot, who);
            if (from != null && !from.equals(to)) {
                edits.add(new Edit.Adopt(from, who, null));
            }
        }
        if (to != null && !placings.has(who, to)) {
            placings.free(to);
            edits.add(new Edit.Adopt(to, null, who));
        }
        return edits;
    }

    @Override
    public void keep(Conflict it) {
        switch (it.kind()) {
            case MOVED -> copyists.adopt(it);
            case EDITED, DELETED -> {
                if (it.winner() == Winner.NOBODY) {
                    copyists.adopt(it);
                }
            }
            case CONTRADICTION, FORBIDDEN, HAND_KEPT -> keepMoved(it);
            case OVERLAP -> {}
        }
    }

    private void keepMoved(Conflict it) {
        Slot to = it.movedTo();
        Optional<MirroredEvent> event = copyists.of(it);
        if (to == null) {
            copyists.adopt(it);
        } else if (event.isPresent() && copyists.vacant(event.get(), to)) {
            copyists.follow(event.get(), to);
        }
    }
}
