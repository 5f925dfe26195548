package io.agendador.roster;

/** What sort of place a location is. */
public enum LocationKind {
    CLINIC,
    ASSOCIATION,
    EVENT
}
