/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.shell;

import org.jspecify.annotations.NullMarked;
