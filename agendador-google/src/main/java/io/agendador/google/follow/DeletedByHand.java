package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.proposal.Edit;
import java.util.List;
import java.util.Optional;

/** The slot is a gap that no generation fills, whoever has it by now, and people are told. */
final class DeletedByHand implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        return it.said() instanceof Said.Gone
                ? Optional.of(Verdict.edits(List.of(new Edit.Adopt(it.slot(), it.holder(), null)), it.followed())
                        .asking(Kind.DELETED, Winner.GOOGLE))
                : Optional.empty();
    }
}
