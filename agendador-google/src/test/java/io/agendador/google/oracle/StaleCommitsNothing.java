package io.agendador.google.oracle;

import java.util.Optional;

/** Who does not hold the lease of a calendar stores nothing of it. */
public final class StaleCommitsNothing implements Invariant {

    @Override
    public int number() {
        return 14;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.witness().untenured().stream().findFirst();
    }
}
