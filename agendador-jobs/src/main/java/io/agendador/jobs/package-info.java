/**
 * Recurring and background work: the catalogue of jobs and the entry that runs them. Nothing is here yet; dispatch, the
 * JobRunr adapter and health will be its sub-packages.
 */
@NullMarked
package io.agendador.jobs;

import org.jspecify.annotations.NullMarked;
