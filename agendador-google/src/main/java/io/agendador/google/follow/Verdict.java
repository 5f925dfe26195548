package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.proposal.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a change.
 *
 * @param edits of the roster, possibly none; all or none of them
 * @param copy the event's row from now on
 * @param ask the conflict that it is; null if it is none
 */
record Verdict(
        List<Edit> edits, MirroredEvent copy, @Nullable Ask ask) {

    /**
     * A conflict to be.
     *
     * @param open false if nothing can be done about it any more: it is only recorded
     */
    record Ask(Kind kind, Winner winner, boolean open) {}

    Verdict {
        edits = List.copyOf(edits);
    }

    /** Nothing but that the event is as it is. */
    static Verdict nothing(MirroredEvent copy) {
        return new Verdict(List.of(), copy, null);
    }

    /** The roster follows. */
    static Verdict edits(List<Edit> edits, MirroredEvent copy) {
        return new Verdict(edits, copy, null);
    }

    /** The roster stays as it is, and a person is told. */
    static Verdict asks(Kind kind, Winner winner, MirroredEvent copy) {
        return nothing(copy).asking(kind, winner);
    }

    /** The same, and a person is told. */
    Verdict asking(Kind kind, Winner winner) {
        return new Verdict(edits, copy, new Ask(kind, winner, true));
    }

    /** The same, as a mere record. */
    static Verdict records(Kind kind, MirroredEvent copy) {
        return new Verdict(List.of(), copy, new Ask(kind, Winner.SYSTEM, false));
    }

    /** What it is where the roster cannot follow. */
    static Verdict forbidden(Case it) {
        return asks(Kind.FORBIDDEN, Winner.SYSTEM, it.asRead());
    }

    boolean isForbidden() {
        return ask != null && ask.kind() == Kind.FORBIDDEN;
    }

    /** Whether what was open about the event is no longer so. */
    boolean overtakes(Conflict open, Case it) {
        if (ask != null && ask.kind() == open.kind() && ask.open()) {
            return false;
        }
        boolean gone = it.said() instanceof Said.Gone;
        boolean elsewhere = gone
                ? open.start() != null
                : !it.copy().start().equals(open.start()) || !it.copy().end().equals(open.end());
        return elsewhere || ask != null || it.said() instanceof Said.Onto;
    }
}
