/** Deliberate violations. */
@NullMarked
package io.agendador.jobs.violations.jobs.ledger;

import org.jspecify.annotations.NullMarked;
