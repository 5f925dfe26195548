package io.agendador.roster;

/** On which footing a professional works. */
public enum Classification {
    /** Estagiária. */
    INTERN,
    /** Microempreendedora individual. */
    MEI,
    /** Autônoma. */
    FREELANCER
}
