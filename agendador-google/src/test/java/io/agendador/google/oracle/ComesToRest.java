package io.agendador.google.oracle;

import java.util.Optional;

/** Once nothing goes wrong any more, a few passes are enough, and then nothing is written. */
public final class ComesToRest implements Invariant {

    @Override
    public int number() {
        return 6;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.rest()
                .filter(rest -> !rest.quiet() || rest.writes() > 0 || rest.running() > 0)
                .map(rest -> "no rest: " + rest);
    }
}
