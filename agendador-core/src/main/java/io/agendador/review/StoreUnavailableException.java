package io.agendador.review;

import io.agendador.roster.AgendadorException;

/** The store cannot be reached or had to give up for now; nothing, or all, of the transaction was stored: read again. */
public final class StoreUnavailableException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    /** Says in a sentence what is not there. */
    public StoreUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }

    @Override
    public boolean retriable() {
        return true;
    }
}
