/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.common;

import org.jspecify.annotations.NullMarked;
