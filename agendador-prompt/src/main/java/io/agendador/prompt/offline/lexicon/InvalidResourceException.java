package io.agendador.prompt.offline.lexicon;

import io.agendador.roster.AgendadorException;

/** A line of the lexicon or of the frames that cannot be read. */
public final class InvalidResourceException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    public InvalidResourceException(String file, int line, String found, String expected) {
        super("%s, line %d: found \"%s\", expected %s".formatted(file, line, found, expected));
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
