package io.agendador.postgres.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a server logs to: what happened before it could log by itself, and one file a weekday. */
record ServerLog(Path folder) {

    private static final long LARGEST = 10_000_000;

    Path beginning() {
        return folder.resolve("start.log");
    }

    /** Makes room: the server overwrites a file after a week, but only if it is running at midnight. */
    void prepare() {
        try {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
            Files.deleteIfExists(beginning());
            for (Path file : files()) {
                if (Files.size(file) > LARGEST) {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            throw LocalPostgresException.unusable(folder, failure);
        }
    }

    /** The last fatal error's text; empty if there is none. */
    String lastFailure() {
        try {
            String early = failure(beginning());
            return early.isEmpty() ? failure(newest()) : early;
        } catch (IOException failure) {
            return "";
        }
    }

    private Path newest() throws IOException {
        return files().stream()
                .max(Comparator.comparing(file -> file.toFile().lastModified()))
                .orElse(beginning());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String failure(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .reduce(
                        "",
                        (first, second) ->
                                second.replaceFirst(".*(?:FATAL|PANIC):", "").strip());
    }
}
