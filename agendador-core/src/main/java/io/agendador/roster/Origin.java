package io.agendador.roster;

/** By which way an assignment came to be as it is. */
public enum Origin {
    /** A generation that a person approved. */
    SYSTEM,
    /** A person named it. */
    MANUAL,
    /** A change in Google Calendar that was adopted. */
    GOOGLE
}
