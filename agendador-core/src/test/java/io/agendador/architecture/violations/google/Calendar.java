package io.agendador.architecture.violations.google;

/** What the others want of it. */
public final class Calendar {}
