/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.google.access;

import org.jspecify.annotations.NullMarked;
