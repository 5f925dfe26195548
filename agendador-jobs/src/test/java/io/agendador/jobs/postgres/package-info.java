/** The ledger on a real PostgreSQL. */
@NullMarked
package io.agendador.jobs.postgres;

import org.jspecify.annotations.NullMarked;
