/** One line in the log for each beginning and each end of a run. */
@NullMarked
package io.agendador.jobs.log;

import org.jspecify.annotations.NullMarked;
