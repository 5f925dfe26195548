package io.agendador.google.simulation;

/** What has come of a person's change once it was read. */
record Captured(Edit edit, How how) {

    /** How people can tell. */
    enum How {
        CONFLICT,
        FOLLOWED,
        UNDONE,
        LOST
    }
}
