package io.agendador.architecture.violations.google.ledger;

import io.agendador.architecture.violations.google.mapping.KnowsTheLedger;
import org.jspecify.annotations.Nullable;

/** The other half: it may. */
public record KnowsTheMapping(@Nullable KnowsTheLedger mapping) {}
