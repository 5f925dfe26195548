package io.agendador.architecture.violations.jobs;

import io.agendador.architecture.violations.prompt.KnowsGoogle;

/** Asks a model when to run. */
public record KnowsPrompts(KnowsGoogle prompt) {}
