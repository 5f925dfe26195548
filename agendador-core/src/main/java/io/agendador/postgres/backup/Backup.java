package io.agendador.postgres.backup;

import java.nio.file.Path;

/**
 * A backup that lies somewhere.
 *
 * @param file absolute
 * @param size in bytes, as it lies there
 */
public record Backup(Path file, long size, Manifest manifest) {}
