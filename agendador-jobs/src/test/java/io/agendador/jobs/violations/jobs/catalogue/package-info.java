/** Deliberate violations. */
@NullMarked
package io.agendador.jobs.violations.jobs.catalogue;

import org.jspecify.annotations.NullMarked;
