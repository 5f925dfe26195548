package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import java.util.Optional;

/**
 * Something else was made of the event. What that means for the assignment only a person can say, and it stays so long;
 * an event without our tag is not ours any more: it takes its time like anybody's.
 */
final class TakenOver implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        return it.said() instanceof Said.TakenOver
                ? Optional.of(Verdict.asks(Kind.EDITED, Winner.NOBODY, it.asRead()))
                : Optional.empty();
    }
}
