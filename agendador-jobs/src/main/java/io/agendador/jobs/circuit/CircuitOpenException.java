package io.agendador.jobs.circuit;

import io.agendador.roster.AgendadorException;

/** A call was not made, for the circuit of what it depends on is open. */
public final class CircuitOpenException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    CircuitOpenException(String circuit) {
        super("the circuit " + circuit + " is open: it failed again and again; try later");
    }

    @Override
    public boolean retriable() {
        return true;
    }
}
