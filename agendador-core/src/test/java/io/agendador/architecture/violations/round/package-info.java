/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.round;

import org.jspecify.annotations.NullMarked;
