/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.google.ledger;

import org.jspecify.annotations.NullMarked;
