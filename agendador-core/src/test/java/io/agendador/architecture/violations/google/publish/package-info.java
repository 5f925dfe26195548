/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.google.publish;

import org.jspecify.annotations.NullMarked;
