package io.agendador.google.oracle;

import java.util.Optional;

/** Whatever was forgotten between two pages: what is gone is known to be gone. */
public final class NoDeletionMissed implements Invariant {

    @Override
    public int number() {
        return 13;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.rows().values().stream()
                .filter(row -> it.atRest() && row.live())
                .filter(row -> !Shown.alive(it.google().at(row.key())))
                .map(row -> "an event that is gone lives in the books")
                .findFirst();
    }
}
