package io.agendador.architecture.violations.trip;

import io.agendador.architecture.violations.round.There;
import org.jspecify.annotations.Nullable;

/** The other half. */
public record AndBack(@Nullable There there) {}
