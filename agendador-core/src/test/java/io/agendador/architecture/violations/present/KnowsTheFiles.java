package io.agendador.architecture.violations.present;

import io.agendador.architecture.violations.exchange.KnowsTheDatabase;

/** Writes by itself. */
public record KnowsTheFiles(KnowsTheDatabase files) {}
