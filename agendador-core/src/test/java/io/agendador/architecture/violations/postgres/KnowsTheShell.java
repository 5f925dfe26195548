package io.agendador.architecture.violations.postgres;

import io.agendador.architecture.violations.shell.Shell;

/** Prints what it stores. */
public record KnowsTheShell(Shell shell) {}
