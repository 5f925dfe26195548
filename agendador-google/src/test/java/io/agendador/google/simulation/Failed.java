package io.agendador.google.simulation;

/** An invariant does not hold, or something failed that must not: the whole story, to tell it again. */
final class Failed extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final int invariant;

    /** {@code invariant} is 0 where it is about none of them. */
    Failed(int invariant, String what, Throwable cause) {
        super(what, cause);
        this.invariant = invariant;
    }

    Failed(int invariant, String what) {
        super(what);
        this.invariant = invariant;
    }

    int invariant() {
        return invariant;
    }
}
