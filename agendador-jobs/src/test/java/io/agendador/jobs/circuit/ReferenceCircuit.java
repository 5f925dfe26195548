package io.agendador.jobs.circuit;

import io.agendador.jobs.ledger.Circuit.State;

/** The rule in the plainest words: whole seconds, one dependency, calls that end at once. */
final class ReferenceCircuit {

    private long failures;
    private long openUntil = -1;
    private long wait = 60;
    private long transitions;

    State state() {
        return openUntil < 0 ? State.CLOSED : State.OPEN;
    }

    long failures() {
        return failures;
    }

    long openUntil() {
        return openUntil;
    }

    long transitions() {
        return transitions;
    }

    /** Whether the call was made. */
    boolean call(long now, boolean succeeds) {
        if (openUntil < 0) {
            ended(now, succeeds);
            return true;
        }
        if (now < openUntil) {
            return false;
        }
        failures = succeeds ? 0 : failures + 1;
        // Open, half open, and closed or open again.
        transitions += 2;
        wait = succeeds ? 60 : Math.min(600, wait * 2);
        openUntil = succeeds ? -1 : now + wait;
        return true;
    }

    /** What nobody asked for before counts while it is closed. */
    void ended(long now, boolean succeeds) {
        if (openUntil >= 0) {
            return;
        }
        failures = succeeds ? 0 : failures + 1;
        if (failures == 5) {
            transitions++;
            openUntil = now + wait;
        }
    }
}
