package io.agendador.postgres.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server's programs, unpacked once for the tests of all modules: that takes seconds, for each file is written to the
 * disk itself.
 */
public final class UnpackedPostgres {

    private UnpackedPostgres() {}

    /** Where they are, to open a server with. */
    public static Path shelf() {
        return Path.of(System.getProperty("agendador.programs", "target/test-postgresql"))
                .toAbsolutePath()
                .normalize();
    }

    /** An application's home that has them already, and nothing else. */
    public static Path home(Path home) {
        Path programs = ServerPrograms.in(shelf()).folder();
        try {
            Path link = HomeFolder.at(home).path().resolve(programs.getFileName());
            Files.createSymbolicLink(link, programs);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shelf of its own for this JVM: whose processes are looked at or killed are then no other test's. */
    static Path ownShelf() {
        return Own.SHELF;
    }

    private static final class Own {

        private static final Path SHELF = Path.of("target", "postgresql-" + System.getProperty("agendador.fork", "1"))
                .toAbsolutePath();

        static {
            Path programs = ServerPrograms.in(shelf()).folder();
            Path own = SHELF.resolve(programs.getFileName());
            if (!Files.exists(own)) {
                copy(programs, own);
            }
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> files = all.toList();
            Files.createDirectories(to.getParent());
            for (Path file : files) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
