/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.postgres;

import org.jspecify.annotations.NullMarked;
