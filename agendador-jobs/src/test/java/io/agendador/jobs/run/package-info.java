/** Runs on a real JobRunr and a real PostgreSQL. */
@NullMarked
package io.agendador.jobs.run;

import org.jspecify.annotations.NullMarked;
