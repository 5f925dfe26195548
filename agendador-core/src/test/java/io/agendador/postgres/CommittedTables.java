package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A module's committed tables beside those that its migrations give. */
public final class CommittedTables {

    private static final Path COMMITTED = Path.of("src/main/java");

    private CommittedTables() {}

    /**
     * Fails unless they are the same, file by file.
     *
     * @param fresh a folder into which the tables were written
     * @param target the package that they are in
     * @param command what is to be run where they differ, after {@code ./mvnw -Pjooq}
     */
    public static void areThoseOf(Path fresh, String target, String command) throws IOException {
        Map<Path, String> expected = sources(fresh, target);
        assertThat(expected).isNotEmpty();
        assertThat(sources(COMMITTED, target))
                .as("run ./mvnw -Pjooq " + command + " process-test-classes and commit what it writes")
                .isEqualTo(expected);
    }

    /** The committed sources of a package, by their paths. */
    static Map<Path, String> committed(String target) throws IOException {
        return sources(COMMITTED, target);
    }

    private static Map<Path, String> sources(Path root, String target) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve(target.replace('.', '/')))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(root.relativize(file), Files.readString(file));
            }
        }
        return sources;
    }
}
