/** The clinic's own jobs, and what does them by the use cases of core. */
@NullMarked
package io.agendador.jobs.clinic;

import org.jspecify.annotations.NullMarked;
