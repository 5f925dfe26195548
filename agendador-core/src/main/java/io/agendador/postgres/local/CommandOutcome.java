package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How a program ended and what it wrote. */
record CommandOutcome(int status, String output) {

    /** Far beyond what any of them takes: a recovery, the longest, is limited by pg_ctl itself. */
    private static final int MINUTES = 10;

    /** Runs it to its end, in a folder that it may write to. */
    static CommandOutcome of(Path folder, List<String> command) {
        try {
            // A file, not a pipe: on Windows the server would keep the pipe open after its starter has ended.
            Path output = Files.createTempFile(folder, "postgres", ".out");
            try {
                int status = run(folder, command, output);
                return new CommandOutcome(status, new String(Files.readAllBytes(output), Charset.defaultCharset()));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException failure) {
            throw new LocalPostgresException(
                    Problem.NOT_STARTED,
                    folder,
                    command.get(0) + " cannot be run (" + LocalPostgresException.reason(failure)
                            + "): the folder must be writable and allow programs.",
                    failure);
        }
    }

    boolean succeeded() {
        return status == 0;
    }

    /** The last line that says something, often the reason. */
    String lastLine() {
        return output.lines().filter(line -> !line.isBlank()).reduce("", (first, second) -> second.strip());
    }

    private static int run(Path folder, List<String> command, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        adjust(builder.environment());
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("not finished after " + MINUTES + " minutes");
            }
            return process.exitValue();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new LocalPostgresException(
                    Problem.INTERRUPTED, folder, command.get(0) + " was interrupted: try again.", interrupt);
        } finally {
            process.destroy();
        }
    }

    /** The user's own PostgreSQL settings must not reach this server; messages are read, so they are in English. */
    private static void adjust(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
    }
}
