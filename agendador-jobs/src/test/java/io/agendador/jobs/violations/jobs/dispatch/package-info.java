/** Deliberate violations. */
@NullMarked
package io.agendador.jobs.violations.jobs.dispatch;

import org.jspecify.annotations.NullMarked;
