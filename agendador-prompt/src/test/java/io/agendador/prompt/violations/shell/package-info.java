/** Deliberate violations. */
@NullMarked
package io.agendador.prompt.violations.shell;

import org.jspecify.annotations.NullMarked;
