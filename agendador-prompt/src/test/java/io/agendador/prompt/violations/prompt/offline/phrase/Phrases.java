package io.agendador.prompt.violations.prompt.offline.phrase;

/** Is known from where it must not be. */
public record Phrases() {}
