package io.agendador.prompt.drafting;

import io.agendador.prompt.drafting.Objection.Why;

/** Somebody or something that a command names and the network does not have; ends the command's drawing. */
final class UnknownName extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String name;

    UnknownName(Why why, String name) {
        super("a command names what the network does not have", null, false, false);
        this.why = why;
        this.name = name;
    }

    Why why() {
        return why;
    }

    String name() {
        return name;
    }
}
