/** Deliberate violations. */
@NullMarked
package io.agendador.prompt.violations.prompt.drafting;

import org.jspecify.annotations.NullMarked;
