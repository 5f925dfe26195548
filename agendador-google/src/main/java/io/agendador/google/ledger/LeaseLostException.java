package io.agendador.google.ledger;

import io.agendador.roster.AgendadorException;

/** Somebody worked on a calendar for longer than it was theirs; nothing of what they wanted to store is stored. */
public final class LeaseLostException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(Lease lease) {
        super("the lease " + lease.fence()
                + " of a calendar has run out or was taken over: take a new one and start again");
    }

    @Override
    public boolean retriable() {
        return true;
    }
}
