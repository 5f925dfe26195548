package io.agendador.architecture.violations.google.publish;

/** What others want of it. */
public final class Publication {}
