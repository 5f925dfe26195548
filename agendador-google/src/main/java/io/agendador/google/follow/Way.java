package io.agendador.google.follow;

import io.agendador.mirror.Conflict;
import io.agendador.proposal.Edit;
import java.util.List;

/** What it takes to decide about a conflict in one way. */
interface Way {

    /** What changes of the roster, possibly nothing. */
    List<Edit> edits(Conflict it);

    /** Keeps in the books what becomes of the events. */
    void keep(Conflict it);

    /** What the conflict is then. */
    Conflict.State state();
}
