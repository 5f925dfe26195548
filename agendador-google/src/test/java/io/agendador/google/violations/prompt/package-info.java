/** Deliberate violations. */
@NullMarked
package io.agendador.google.violations.prompt;

import org.jspecify.annotations.NullMarked;
