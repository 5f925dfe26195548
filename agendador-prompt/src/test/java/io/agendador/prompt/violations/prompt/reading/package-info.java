/** Deliberate violations. */
@NullMarked
package io.agendador.prompt.violations.prompt.reading;

import org.jspecify.annotations.NullMarked;
