package io.agendador.architecture.violations.round;

import io.agendador.architecture.violations.trip.AndBack;

/** Half of a cycle. */
public record There(AndBack back) {}
