/**
 * What the runtime remembers: occurrences, executions, pauses. The port, its values, and the one that forgets when the
 * process ends.
 */
@NullMarked
package io.agendador.jobs.ledger;

import org.jspecify.annotations.NullMarked;
