/** The ledger in PostgreSQL: one schema for all networks of a database. */
@NullMarked
package io.agendador.jobs.postgres;

import org.jspecify.annotations.NullMarked;
