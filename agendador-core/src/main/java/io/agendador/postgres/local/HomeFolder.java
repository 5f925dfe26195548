package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that holds a server's files, by its real path. */
record HomeFolder(Path path) {

    /** The characters that a shell would not take literally within the double quotes that pg_ctl writes. */
    private static final String UNQUOTABLE = "\"$`\n";

    /** Creates the folder where there is none. */
    static HomeFolder at(Path folder) {
        String name = folder.toAbsolutePath().toString();
        if (name.chars().anyMatch(character -> UNQUOTABLE.indexOf(character) >= 0)) {
            throw unusable(folder, "has a character in its name that PostgreSQL cannot take");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw unusable(folder, "is a file");
        }
        try {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
            Path real = folder.toRealPath();
            Files.delete(Files.createTempFile(real, "postgres", ".probe"));
            return new HomeFolder(real);
        } catch (IOException failure) {
            throw new LocalPostgresException(
                    Problem.HOME_UNUSABLE,
                    folder,
                    sentence(folder, "cannot be written to (" + LocalPostgresException.reason(failure) + ")"),
                    failure);
        }
    }

    Path data() {
        return path.resolve("postgres");
    }

    Path log() {
        return path.resolve("postgres-log");
    }

    /** Locked by whoever starts or stops the server. */
    Path transitions() {
        return path.resolve("postgres.lock");
    }

    /** Locked, together, by all who use the server. */
    Path users() {
        return path.resolve("postgres.users");
    }

    private static LocalPostgresException unusable(Path folder, String what) {
        return new LocalPostgresException(Problem.HOME_UNUSABLE, folder, sentence(folder, what));
    }

    private static String sentence(Path folder, String what) {
        return folder + " " + what + ": choose a folder that this user can write to.";
    }
}
