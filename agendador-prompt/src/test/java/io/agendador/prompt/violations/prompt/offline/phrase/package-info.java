/** Deliberate violations. */
@NullMarked
package io.agendador.prompt.violations.prompt.offline.phrase;

import org.jspecify.annotations.NullMarked;
