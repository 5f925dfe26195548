package io.agendador.google.oracle;

import java.util.Optional;

/** An account whose quota is used up is left alone. */
public final class ParkedIsLeftAlone implements Invariant {

    @Override
    public int number() {
        return 12;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.parkedBefore() && it.calls() > 0 && !it.atRest()
                ? Optional.of(it.calls() + " calls for a parked account")
                : Optional.empty();
    }
}
