/**
 * Runs what is to be run: on JobRunr, lane by lane, each run in a thread of its own and under a lease. The only package
 * that knows JobRunr.
 */
@NullMarked
package io.agendador.jobs.run;

import org.jspecify.annotations.NullMarked;
