package io.agendador.google.oracle;

import java.util.Optional;

/** Storms do not make more calls than a bound. */
public final class CallsAreBounded implements Invariant {

    private static final long TRIES = 6;
    private static final long EACH = 12;

    @Override
    public int number() {
        return 11;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        long bound = TRIES * (EACH * it.scene().calendars() + 2L * it.rows().size());
        return it.calls() > bound
                ? Optional.of(it.calls() + " calls in a step, " + bound + " at most")
                : Optional.empty();
    }
}
