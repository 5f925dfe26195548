/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.review;

import org.jspecify.annotations.NullMarked;
