package io.agendador.google.follow;

import io.agendador.mirror.Conflict;
import io.agendador.proposal.Edit;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;

/** Our version is published again. */
record Reverting(Network network, Placings placings, Copyists copyists) implements Way {

    @Override
    public Conflict.State state() {
        return Conflict.State.REVERTED;
    }

    @Override
    public List<Edit> edits(Conflict it) {
        Slot slot = it.slot();
        ProfessionalId who = it.professional();
        boolean lost = it.kind() == Conflict.Kind.DELETED || it.kind() == Conflict.Kind.MOVED;
        if (!lost || slot == null || who == null || placings.has(who, slot)) {
            return List.of();
        }
        placings.free(slot);
        return List.of(new Edit.Assign(slot, who));
    }

    @Override
    public void keep(Conflict it) {
        if (it.kind() == Conflict.Kind.OVERLAP) {
            return;
        }
        copyists.of(it).ifPresent(copyists::rewrite);
        Slot slot = it.slot();
        if (slot != null && it.kind() != Conflict.Kind.EDITED) {
            copyists.changed(network, slot).forEach(copyists::rewrite);
        }
    }
}
