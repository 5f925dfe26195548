/** Deliberate violations. */
@NullMarked
package io.agendador.jobs.violations.jobs.timeline;

import org.jspecify.annotations.NullMarked;
