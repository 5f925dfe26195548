/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.prompt;

import org.jspecify.annotations.NullMarked;
