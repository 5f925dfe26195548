/** Deliberate violations. */
@NullMarked
package io.agendador.jobs.violations.jobs.health;

import org.jspecify.annotations.NullMarked;
