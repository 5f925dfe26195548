package io.agendador.prompt.violations.prompt.offline.clause;

/** Is known from where it must not be. */
public record Clauses() {}
