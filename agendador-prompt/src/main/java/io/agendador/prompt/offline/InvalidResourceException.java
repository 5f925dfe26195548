package io.agendador.prompt.offline;

import io.agendador.roster.AgendadorException;

/** A line of the lexicon or of the frames that cannot be read. */
final class InvalidResourceException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    InvalidResourceException(String file, int line, String found, String expected) {
        super("%s, line %d: found \"%s\", expected %s".formatted(file, line, found, expected));
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
