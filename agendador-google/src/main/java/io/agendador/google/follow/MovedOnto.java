package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.proposal.Edit;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Exactly onto another open, free shift the assignment goes with it; onto one that is not free nothing does. */
final class MovedOnto implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        if (!(it.said() instanceof Said.Onto onto)) {
            return Optional.empty();
        }
        if (!onto.free()) {
            return Optional.of(Verdict.forbidden(it));
        }
        Verdict followed = Verdict.edits(edits(it, onto.slot()), it.followed());
        return Optional.of(onto.textToo() ? followed.asking(Kind.EDITED, Winner.GOOGLE) : followed);
    }

    private static List<Edit> edits(Case it, Slot to) {
        List<Edit> edits = new ArrayList<>();
        if (it.has(it.slot()) && !to.equals(it.slot())) {
            edits.add(new Edit.Adopt(it.slot(), it.professional(), null));
        }
        edits.add(new Edit.Adopt(to, null, it.professional()));
        return edits;
    }
}
