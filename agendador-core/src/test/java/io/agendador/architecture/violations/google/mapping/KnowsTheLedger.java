package io.agendador.architecture.violations.google.mapping;

import io.agendador.architecture.violations.google.ledger.KnowsTheMapping;
import org.jspecify.annotations.Nullable;

/** One half of a circle. */
public record KnowsTheLedger(@Nullable KnowsTheMapping ledger) {}
