package io.agendador.google.simulation;

/** What has come of a person's change once it was read. */
record Captured(Edit edit, How how) {

    /** How people can tell. */
    enum How {
        CONFLICT,
        FOLLOWED,
        UNDONE,
        /** It is gone, and a deletion of ours was on its way whose end nobody told: it cannot be known whose it was. */
        UNKNOWABLE,
        LOST
    }
}
