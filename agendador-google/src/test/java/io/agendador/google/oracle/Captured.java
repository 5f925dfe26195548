package io.agendador.google.oracle;

/** What has come of a person's change once it was read. */
public record Captured(Edit edit, How how) {

    /** How people can tell. */
    public enum How {
        CONFLICT,
        FOLLOWED,
        UNDONE,
        /** It is gone, and a deletion of ours was on its way whose end nobody told: it cannot be known whose it was. */
        UNKNOWABLE,
        LOST
    }
}
