package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import java.util.Optional;

/** The general calendar does not speak for anybody: a person says whether that was meant. */
final class ControlAlone implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        return it.isControl() && it.said().aboutPlace()
                ? Optional.of(Verdict.asks(Kind.CONTRADICTION, Winner.NOBODY, it.asRead()))
                : Optional.empty();
    }
}
