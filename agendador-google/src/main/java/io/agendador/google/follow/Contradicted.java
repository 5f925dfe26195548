package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import java.util.Optional;

/** The other copy was changed in another way before: the first one holds until a person says which. */
final class Contradicted implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        boolean other =
                it.carried() != null || it.others().stream().anyMatch(copy -> copy.contradicts(it.said(), it.copy()));
        return it.said().aboutPlace() && other
                ? Optional.of(Verdict.asks(Kind.CONTRADICTION, Winner.NOBODY, it.asRead()))
                : Optional.empty();
    }
}
