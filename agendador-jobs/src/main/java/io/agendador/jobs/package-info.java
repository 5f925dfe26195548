/**
 * Recurring and background work: {@link io.agendador.jobs.JobRuntime} is what a process starts. What is declared is in {@code catalogue}, what is due in {@code dispatch}, what is done in
 * {@code run}, what is remembered in {@code ledger}.
 */
@NullMarked
package io.agendador.jobs;

import org.jspecify.annotations.NullMarked;
