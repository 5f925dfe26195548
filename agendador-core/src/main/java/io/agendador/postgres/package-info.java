/**
 * The roster in PostgreSQL: the adapters of the ports that {@code review} names, the schema they need, and a server that
 * the application brings along for those who have none.
 *
 * <p>{@link io.agendador.postgres.LocalPostgres} is that server. Its files belong to one user of one machine and are
 * shared by any number of that user's applications.
 */
@NullMarked
package io.agendador.postgres;

import org.jspecify.annotations.NullMarked;
