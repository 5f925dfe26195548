package io.agendador.google.mapping;

/** What a calendar of ours shows. */
public enum CalendarKind {
    /** Everything of one network. */
    CONTROL,
    /** What one professional has. */
    PROFESSIONAL,
    /** What happens in one room. */
    ROOM
}
