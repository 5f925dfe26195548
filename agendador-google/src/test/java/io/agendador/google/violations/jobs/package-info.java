/** Deliberate violations. */
@NullMarked
package io.agendador.google.violations.jobs;

import org.jspecify.annotations.NullMarked;
