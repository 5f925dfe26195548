package io.agendador.prompt.violations.prompt.reading;

/** Is known from where it must not be. */
public record Reading() {}
