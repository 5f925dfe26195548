package io.agendador.google.access;

import io.agendador.roster.AgendadorException;

/** A keyset cannot be read, or does not open what was sealed. Holds nothing of either. */
public final class TokenVaultException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    TokenVaultException(String what) {
        super(what);
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
