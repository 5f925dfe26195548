package io.agendador.shell.care;

import io.agendador.postgres.backup.Backups;
import java.nio.file.Path;

/**
 * The database's backups.
 *
 * @param folder where they lie unless told otherwise
 */
public record BackupSource(Backups backups, Path folder) {}
