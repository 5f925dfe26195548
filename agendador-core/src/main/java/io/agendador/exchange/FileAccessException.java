package io.agendador.exchange;

import io.agendador.roster.AgendadorException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** A file or folder could not be read or written; says which and why. */
public final class FileAccessException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final String path;

    FileAccessException(Path path, IOException cause) {
        super(path + ": cannot be read or written (" + reason(cause) + "); check that it exists and is yours", cause);
        this.path = path.toString();
    }

    /** The file or folder. */
    public String path() {
        return path;
    }

    @Override
    public boolean retriable() {
        return false;
    }

    private static String reason(IOException cause) {
        return cause instanceof AccessDeniedException ? "access denied" : String.valueOf(cause.getMessage());
    }
}
