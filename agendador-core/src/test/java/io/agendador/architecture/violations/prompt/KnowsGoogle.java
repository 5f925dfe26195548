package io.agendador.architecture.violations.prompt;

import io.agendador.architecture.violations.google.Calendar;

/** Tells a model of events. */
public record KnowsGoogle(Calendar google) {}
