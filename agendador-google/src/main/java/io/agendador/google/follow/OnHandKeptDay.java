package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.roster.Slot;
import java.util.Optional;

/** On days that people keep by hand, also to and from them, nothing is written until a person adopts it. */
final class OnHandKeptDay implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        Slot to = it.movedTo();
        boolean handKept = it.handKept(it.slot()) || (to != null && it.handKept(to));
        return it.said().aboutPlace() && handKept
                ? Optional.of(Verdict.asks(Kind.HAND_KEPT, Winner.NOBODY, it.asRead()))
                : Optional.empty();
    }
}
