/** Deliberate violations. */
@NullMarked
package io.agendador.prompt.violations.prompt.offline.clause;

import org.jspecify.annotations.NullMarked;
