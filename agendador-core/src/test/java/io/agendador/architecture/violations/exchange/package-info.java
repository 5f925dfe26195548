/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.exchange;

import org.jspecify.annotations.NullMarked;
