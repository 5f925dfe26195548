/** Deliberate violations. */
@NullMarked
package io.agendador.prompt.violations.prompt.command;

import org.jspecify.annotations.NullMarked;
