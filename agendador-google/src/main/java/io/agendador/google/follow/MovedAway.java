package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.proposal.Edit;
import java.util.List;
import java.util.Optional;

/** To any other time: the slot is a gap, the new time takes the person, and people are told. */
final class MovedAway implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        if (!(it.said() instanceof Said.Away)) {
            return Optional.empty();
        }
        List<Edit> edits = it.has(it.slot()) ? List.of(new Edit.Adopt(it.slot(), it.professional(), null)) : List.of();
        return Optional.of(Verdict.edits(edits, it.followed()).asking(Kind.MOVED, Winner.GOOGLE));
    }
}
