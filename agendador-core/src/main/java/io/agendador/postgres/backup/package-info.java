/**
 * Backups of all that we store, and restoring them: one file, one consistent state, all or nothing.
 *
 * <p>The entry is {@link io.agendador.postgres.backup.Backups}. Which tables there are, the database says; a module names
 * its schema and its migrations ({@link io.agendador.postgres.backup.Part}), nothing else.
 */
@NullMarked
package io.agendador.postgres.backup;

import org.jspecify.annotations.NullMarked;
