package io.agendador.architecture.violations.shell;

/** An app; it may know anything. */
public final class Shell {}
