/**
 * Conversations, history and templates on PostgreSQL, in a schema of their own beside the network's.
 *
 * <p>The entry is {@link io.agendador.prompt.postgres.PostgresPrompts}.
 */
@NullMarked
package io.agendador.prompt.postgres;

import org.jspecify.annotations.NullMarked;
