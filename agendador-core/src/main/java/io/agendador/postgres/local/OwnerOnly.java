package io.agendador.postgres.local;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * What makes new folders and files their owner's only: they hold names, addresses and passwords. Nothing on systems without
 * such permissions; what exists already stays as it is.
 */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** For a folder on the file system of that place, and those above it that are created with it. */
    public static FileAttribute<?>[] folder(Path place) {
        return permissions(place, "rwx------");
    }

    /** For a file there. */
    public static FileAttribute<?>[] file(Path place) {
        return permissions(place, "rw-------");
    }

    private static FileAttribute<?>[] permissions(Path place, String permissions) {
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
