package io.agendador.postgres.backup;

import io.agendador.roster.AgendadorException;
import java.io.IOException;
import java.nio.file.Path;

/** A backup's file or folder could not be read or written: it is not there, not ours, or the disk is full. */
public final class BackupAccessException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final String path;

    BackupAccessException(Path path, IOException cause) {
        super(
                path + ": cannot be read or written (" + cause.getClass().getSimpleName()
                        + "); check that it is there, that it is yours, and that there is room",
                cause);
        this.path = path.toString();
    }

    /** The file or folder. */
    public String path() {
        return path;
    }

    @Override
    public boolean retriable() {
        return true;
    }
}
