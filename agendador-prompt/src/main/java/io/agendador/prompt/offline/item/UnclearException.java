package io.agendador.prompt.offline.item;

import io.agendador.roster.AgendadorException;

/** Ends a reading with a question; never leaves this package. */
public final class UnclearException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final transient Doubt doubt;

    public UnclearException(Doubt doubt) {
        super(doubt.key());
        this.doubt = doubt;
    }

    public Doubt doubt() {
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
