package io.agendador.benchmarks.google;

import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An emulator in a process of its own, which keeps everything in its memory: none of it counts as ours. */
public final class EmulatorProcess implements AutoCloseable {

    private final Process process;
    private final String rootUrl;

    private EmulatorProcess(Process process, String rootUrl) {
        this.process = process;
        this.rootUrl = rootUrl;
    }

    /**
     * Starts one.
     *
     * @param command a Java process that does {@link #serve}
     */
    public static EmulatorProcess start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String rootUrl = said.readLine();
        if (rootUrl == null) {
            process.destroyForcibly();
            throw new IOException("the emulator did not start");
        }
        return new EmulatorProcess(process, rootUrl);
    }

    /** Emulates until standard input ends; says on standard output where. */
    public static void serve() throws IOException {
        try (CalendarEmulator emulator =
                CalendarEmulator.listen(Settings.builder(() -> Mirrored.NOW).build())) {
            System.out.println(emulator.rootUrl());
            while (System.in.read() >= 0) {
                // Whoever started it closes its input, or dies.
            }
        }
    }

    /** Where it listens. */
    public String rootUrl() {
        return rootUrl;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
