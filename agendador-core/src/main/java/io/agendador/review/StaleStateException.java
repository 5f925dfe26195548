package io.agendador.review;

import io.agendador.roster.AgendadorException;

/** What a change was made from has moved on meanwhile: read again and decide again. */
public final class StaleStateException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    /** Says in a sentence what has moved. */
    public StaleStateException(String what) {
        super(what);
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
