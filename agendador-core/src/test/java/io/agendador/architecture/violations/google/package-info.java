/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.google;

import org.jspecify.annotations.NullMarked;
