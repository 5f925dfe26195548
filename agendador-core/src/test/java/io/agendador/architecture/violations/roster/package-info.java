/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.roster;

import org.jspecify.annotations.NullMarked;
