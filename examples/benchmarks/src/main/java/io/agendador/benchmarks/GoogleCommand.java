package io.agendador.benchmarks;

import io.agendador.benchmarks.google.EmulatorProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "google",
        description = "Measures publishing to calendars and reading them, against the emulator; three processes:"
                + " ours, the emulator, PostgreSQL.",
        mixinStandardHelpOptions = true)
final class GoogleCommand implements Callable<Integer> {

    @Option(names = "--people", defaultValue = "100", description = "Who is published; 100 unless given.")
    private int people;

    @Option(names = "--weeks", defaultValue = "4", description = "How much is published; 4 unless given.")
    private int weeks;

    @Option(
            names = "--calendars",
            defaultValue = "50,100,200",
            description = "How many are read, by commas, each time others; 50,100,200 unless given.")
    private String calendars = "";

    @Option(names = "--events", defaultValue = "500", description = "How many each of them holds; 500 unless given.")
    private int events;

    @Option(names = "--heap", defaultValue = "96m", description = "The most heap of our process; 96m unless given.")
    private String heap = "";

    @Option(names = "--out", description = "Where the figures go as CSV.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (EmulatorProcess emulator = EmulatorProcess.start(java("-Xmx2g", "google-emulator"))) {
            List<String> command = java("-Xmx" + heap, "google-run");
            command.addAll(List.of("--emulator", emulator.rootUrl()));
            command.addAll(List.of("--people", "" + people, "--weeks", "" + weeks));
            command.addAll(List.of("--calendars", calendars, "--events", "" + events));
            if (out != null) {
                command.addAll(List.of("--out", out.toString()));
            }
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    private static List<String> java(String heap, String command) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName(),
                command));
    }
}
