/**
 * A PostgreSQL server that the application brings along for those who have none.
 *
 * <p>{@link io.agendador.postgres.local.LocalPostgres} is it. Its files belong to one user of one machine and are
 * shared by any number of that user's applications.
 */
@NullMarked
package io.agendador.postgres.local;

import org.jspecify.annotations.NullMarked;
