/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.planning;

import org.jspecify.annotations.NullMarked;
