package io.agendador.google.follow;

import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Situation;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.List;

/** The slot stays as it is, and generations leave it so. */
record Pinning(Network network, Placings placings, Copyists copyists, Instant now) implements Way {

    @Override
    public Conflict.State state() {
        return Conflict.State.PINNED;
    }

    @Override
    public List<Edit> edits(Conflict it) {
        Slot slot = it.slot();
        return slot == null || placings.pinned(slot) || !canBe(slot) ? List.of() : List.of(new Edit.Pin(slot));
    }

    /** What has begun, and what is neither open nor anybody's, stays as it is anyway. */
    private boolean canBe(Slot slot) {
        boolean something =
                placings.holder(slot) != null || network.openSlot(slot).isPresent();
        return something && !new Situation(0, 0, network, Roster.EMPTY, now).begun(slot);
    }

    @Override
    public void keep(Conflict it) {
        boolean takenOver = it.kind() == Conflict.Kind.EDITED && it.winner() == Winner.NOBODY;
        if (takenOver || it.kind() == Conflict.Kind.MOVED) {
            copyists.release(it);
        }
    }
}
