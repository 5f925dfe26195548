package io.agendador.prompt.offline;

import io.agendador.roster.AgendadorException;

/** Ends a reading with a question; never leaves this package. */
final class UnclearException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final transient Doubt doubt;

    UnclearException(Doubt doubt) {
        super(doubt.key());
        this.doubt = doubt;
    }

    Doubt doubt() {
        return doubt;
    }

    @Override
    public boolean retriable() {
        return false;
    }

    /** A question is nothing to trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
