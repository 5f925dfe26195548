/** Deliberate violations. */
@NullMarked
package io.agendador.architecture.violations.jobs;

import org.jspecify.annotations.NullMarked;
