/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.rule;

import org.jspecify.annotations.NullMarked;
