package io.agendador.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged program in a process of its own, as people run it.
 *
 * @param jar the program
 * @param home its data; what it writes is kept beside it
 * @param environment of the program, beside its home
 */
record ShellJar(Path jar, Path home, Map<String, String> environment) {

    private static final int PATIENCE_SECONDS = 120;

    ShellJar(Path jar, Path home) {
        this(jar, home, Map.of());
    }

    /** What came of a run. */
    record Ended(int code, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /** A run that goes on. */
    record Running(Process process, Path out, Path err) {

        /** Waits for the end. */
        Ended end() {
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    kill();
                    throw new AssertionError("still running: " + Files.readString(out) + Files.readString(err));
                }
                return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        /** Ends it as {@code kill -9} does. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    /** The same program on other data. */
    ShellJar at(Path other) {
        return new ShellJar(jar, other, environment);
    }

    /** The same program on the same data, with these variables set. */
    ShellJar with(Map<String, String> variables) {
        return new ShellJar(jar, home, variables);
    }

    /** Runs a command to its end. */
    Ended run(String... words) {
        return start("", words).end();
    }

    /** Runs lines to their end. */
    Ended script(String... lines) {
        return start(String.join("\n", lines)).end();
    }

    /** Starts a command. */
    Running start(String input, String... words) {
        try {
            Path folder = Files.createDirectories(home.resolveSibling("runs"));
            Path out = Files.createTempFile(folder, "run", ".out");
            Path err = Files.createTempFile(folder, "run", ".err");
            Path in = Files.writeString(Files.createTempFile(folder, "run", ".in"), input);
            return new Running(
                    builder(words)
                            .directory(folder.toFile())
                            .redirectInput(in.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start(),
                    out,
                    err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is run, and its environment. */
    ProcessBuilder builder(String... words) {
        // The quick compiler alone: these runs are short.
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-jar"));
        command.add(jar.toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(it -> it.startsWith("AGENDADOR_") || it.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().put("AGENDADOR_HOME", home.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    /** Each file of a folder, with its text. */
    static List<String> contents(Path folder) {
        try (var files = Files.list(folder)) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                contents.add(file.getFileName() + "\n" + Files.readString(file, StandardCharsets.UTF_8));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
