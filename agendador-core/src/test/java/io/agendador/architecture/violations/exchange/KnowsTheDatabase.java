package io.agendador.architecture.violations.exchange;

import io.agendador.architecture.violations.postgres.KnowsTheShell;

/** Reads tables. */
public record KnowsTheDatabase(KnowsTheShell database) {}
