package io.agendador.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of a program, which finds nothing on its standard input. */
public final class ProgramRun {

    private static final long SAMPLE_MILLIS = 10;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private ProgramRun() {}

    /**
     * What it took.
     *
     * @param wall from the start of the process
     * @param processor of all cores together, as last seen
     * @param residentBytes the peak; 0 where the system does not tell
     */
    public record Figures(Duration wall, Duration processor, long residentBytes) {}

    /**
     * Which program, and with what.
     *
     * @param java what Java itself is told
     * @param environment beside this process's own
     */
    public record Program(Path jar, List<String> java, Map<String, String> environment) {}

    /**
     * Runs a program to its end.
     *
     * @throws IOException if it cannot be started, or fails
     */
    public static Figures of(Program program, String... words) throws IOException, InterruptedException {
        Path messages = Files.createTempFile("messages", ".txt");
        long start = System.nanoTime();
        Process process = started(program, messages, words);
        Figures last = watched(process, start, () -> false);
        Files.delete(messages);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + process.exitValue());
        }
        return last;
    }

    /**
     * Runs a program until it says on its standard error that it is ready, and ends it.
     *
     * @throws IOException if it cannot be started, or ends by itself
     */
    public static Figures untilItSpeaks(Program program) throws IOException, InterruptedException {
        Path messages = Files.createTempFile("messages", ".txt");
        long start = System.nanoTime();
        Process process = started(program, messages);
        try {
            Figures last =
                    watched(process, start, () -> Files.readString(messages).contains("\n"));
            if (!process.isAlive()) {
                throw new IOException(program.jar().getFileName() + " ended with " + process.exitValue() + ": "
                        + Files.readString(messages));
            }
            return last;
        } finally {
            process.destroy();
            process.waitFor();
            Files.delete(messages);
        }
    }

    private static Process started(Program program, Path messages, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program.java());
        command.addAll(List.of("-jar", program.jar().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(messages.toFile());
        builder.environment().putAll(program.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private interface Question {
        boolean answered() throws IOException;
    }

    private static Figures watched(Process process, long start, Question enough)
            throws IOException, InterruptedException {
        Duration processor = Duration.ZERO;
        long resident = 0;
        do {
            processor = process.info().totalCpuDuration().orElse(processor);
            resident = Math.max(resident, residentBytes(process));
        } while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS) && !enough.answered());
        return new Figures(Duration.ofNanos(System.nanoTime() - start), processor, resident);
    }

    /** The most memory that a process has had, while it runs; 0 where the system does not tell. */
    public static long residentBytes(Process process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            Matcher peak = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
            return peak.find() ? Long.parseLong(peak.group(1)) * 1024 : 0;
        } catch (IOException ended) {
            // Between two looks; what tells of it depends on the moment.
            return 0;
        }
    }
}
