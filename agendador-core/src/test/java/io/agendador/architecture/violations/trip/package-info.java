/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.trip;

import org.jspecify.annotations.NullMarked;
