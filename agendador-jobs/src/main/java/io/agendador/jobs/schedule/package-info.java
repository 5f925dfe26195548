/** When a job is due: crons, zones, windows and how late is late. Pure; knows nothing of what a job does. */
@NullMarked
package io.agendador.jobs.schedule;

import org.jspecify.annotations.NullMarked;
