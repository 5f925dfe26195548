package io.agendador.google.oracle;

import java.util.Optional;

/** What must hold whatever happens. */
public interface Invariant {

    /** Its number in the specification. */
    int number();

    /** What contradicts it, in words without content; none if it holds. */
    Optional<String> violation(Evidence it);
}
