package io.agendador.google.simulation;

/** The process ends here: nothing catches it, and whatever is cleaned up on the way out no longer reaches anything. */
final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash(Points.Place place) {
        super("crash " + place, null, false, false);
    }
}
