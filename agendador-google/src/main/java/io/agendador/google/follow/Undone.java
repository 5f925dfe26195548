package io.agendador.google.follow;

import io.agendador.mirror.Resolved;
import io.agendador.roster.AgendadorException;

/** A decision that cannot be: its transaction is given up, and its author told. */
final class Undone extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final transient Resolved instead;

    Undone(Resolved instead) {
        super("the decision cannot be carried out");
        this.instead = instead;
    }

    @Override
    public boolean retriable() {
        return false;
    }

    Resolved instead() {
        return instead;
    }
}
