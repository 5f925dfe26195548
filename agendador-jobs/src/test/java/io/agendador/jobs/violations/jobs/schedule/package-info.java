/** Deliberate violations. */
@NullMarked
package io.agendador.jobs.violations.jobs.schedule;

import org.jspecify.annotations.NullMarked;
