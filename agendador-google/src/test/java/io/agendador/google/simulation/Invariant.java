package io.agendador.google.simulation;

import java.util.Optional;

/** What must hold whatever happens. */
interface Invariant {

    /** Its number in the specification. */
    int number();

    /** What contradicts it, in words without content; none if it holds. */
    Optional<String> violation(Evidence it);
}
