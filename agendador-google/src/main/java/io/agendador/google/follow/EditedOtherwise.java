package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import java.util.Optional;

/** Only how it looks: the assignment is untouched, and so is the event until a person decides. */
final class EditedOtherwise implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        return it.said() instanceof Said.Text
                ? Optional.of(Verdict.asks(Kind.EDITED, Winner.GOOGLE, it.asRead()))
                : Optional.empty();
    }
}
