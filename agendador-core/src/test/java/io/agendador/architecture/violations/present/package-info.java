/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.present;

import org.jspecify.annotations.NullMarked;
