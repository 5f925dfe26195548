/** Crons, windows and SLAs, held against what a minute-by-minute scan of the calendar says. */
@NullMarked
package io.agendador.jobs.schedule;

import org.jspecify.annotations.NullMarked;
