/** What is due now, and whether it may run. Runs nothing by itself. */
@NullMarked
package io.agendador.jobs.dispatch;

import org.jspecify.annotations.NullMarked;
