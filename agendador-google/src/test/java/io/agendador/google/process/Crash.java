package io.agendador.google.process;

/** The process ends here: nothing catches it, and whatever is cleaned up on the way out no longer reaches anything. */
public final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    public Crash(Points.Place place) {
        super("crash " + place, null, false, false);
    }
}
