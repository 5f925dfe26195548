package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** A server's data, with the password and the port that belong to it: they come and go together. */
record DataFolder(Path path) {

    private static final String PASSWORD = "agendador.password";
    private static final String UNFINISHED = "postgres.new";
    private static final String PORT = "agendador.port";
    private static final int LARGEST_PORT = 65_535;
    private static final int PASSWORD_BYTES = 32;

    /** Whether there is data; refuses what this library did not make. */
    boolean exists() {
        if (!Files.exists(path) || (Files.isDirectory(path) && empty())) {
            return false;
        }
        if (!Files.isRegularFile(path.resolve("PG_VERSION")) || !Files.isRegularFile(path.resolve(PASSWORD))) {
            throw new LocalPostgresException(
                    Problem.DATA_UNKNOWN,
                    path,
                    path + " is not a data folder that Agendador made: move it away, or choose another home folder.");
        }
        return true;
    }

    /** Refuses data of another major version. */
    void demand(int version) {
        String found = read("PG_VERSION");
        if (!found.equals(String.valueOf(version))) {
            throw new LocalPostgresException(
                    Problem.DATA_OF_OTHER_VERSION,
                    path,
                    path + " was written by PostgreSQL " + found + " and this application brings PostgreSQL " + version
                            + ": export with the application's earlier version, move the folder away and import again.");
        }
    }

    /** Makes new data beside its place first, so that it is there completely or not at all. */
    void create(ServerPrograms programs) {
        try {
            // Under another name each time: the initdb of an application that was killed may still be writing.
            Path home = path.resolveSibling(".").normalize();
            FileTrees.tryDelete(home, UNFINISHED);
            Path unfinished = Files.createTempDirectory(home, UNFINISHED);
            Path password = Files.createFile(unfinished.resolve(PASSWORD), OwnerOnly.file(unfinished));
            Files.writeString(password, newPassword(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            initialise(programs, unfinished);
            Path data = unfinished.resolve("data");
            FileTrees.rename(password, data.resolve(PASSWORD));
            Files.deleteIfExists(path);
            FileTrees.rename(data, path);
            FileTrees.delete(unfinished);
        } catch (IOException failure) {
            throw LocalPostgresException.unusable(path, failure);
        }
    }

    String password() {
        return read(PASSWORD);
    }

    /** The port that the server had last; 0 if it is not known. */
    int port() {
        // Nothing depends on it, so it is not written with care: a power cut may have spoilt it.
        String port = Files.exists(path.resolve(PORT)) ? read(PORT) : "";
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
        return number <= LARGEST_PORT ? number : 0;
    }

    void remember(int port) {
        try {
            Files.writeString(path.resolve(PORT), String.valueOf(port));
        } catch (IOException failure) {
            throw LocalPostgresException.unusable(path, failure);
        }
    }

    private static void initialise(ServerPrograms programs, Path unfinished) {
        CommandOutcome outcome = programs.run(
                unfinished,
                "initdb",
                List.of(
                        "--pgdata=data",
                        "--username=" + ServerAddress.USER,
                        "--pwfile=" + PASSWORD,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums"));
        if (!outcome.succeeded()) {
            throw new LocalPostgresException(
                    Problem.NOT_STARTED,
                    unfinished,
                    "PostgreSQL cannot lay out its data in " + unfinished + " (" + outcome.lastLine()
                            + "): make room or choose another home folder.");
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private boolean empty() {
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        } catch (IOException failure) {
            throw LocalPostgresException.unusable(path, failure);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(path.resolve(file)).strip();
        } catch (IOException failure) {
            throw LocalPostgresException.unusable(path, failure);
        }
    }
}
