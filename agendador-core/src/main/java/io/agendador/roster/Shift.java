package io.agendador.roster;

/** A part of the day to be worked; its clock times belong to the {@link Location}. Ordered as the day goes. */
public enum Shift {
    /** Manhã. */
    MORNING,
    /** Tarde. */
    AFTERNOON
}
