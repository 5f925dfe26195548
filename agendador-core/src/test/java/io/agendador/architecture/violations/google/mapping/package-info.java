/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.google.mapping;

import org.jspecify.annotations.NullMarked;
