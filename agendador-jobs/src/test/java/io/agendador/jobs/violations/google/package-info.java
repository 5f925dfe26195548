/** Deliberate violations. */
@NullMarked
package io.agendador.jobs.violations.google;

import org.jspecify.annotations.NullMarked;
