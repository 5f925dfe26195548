package io.agendador.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of a program. */
public final class ProgramRun {

    private static final long SAMPLE_MILLIS = 10;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private ProgramRun() {}

    /**
     * What it took.
     *
     * @param wall from the start of the process to its end
     * @param processor of all cores together, as last seen before the end
     * @param residentBytes the peak; 0 where the system does not tell
     */
    public record Figures(Duration wall, Duration processor, long residentBytes) {}

    /**
     * Runs a jar to its end.
     *
     * @param java what Java itself is told
     * @param home of the program's data
     * @throws IOException if it cannot be started, or fails
     */
    public static Figures of(Path jar, List<String> java, Path home, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("AGENDADOR_HOME", home.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        Figures last = watched(process, start);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + process.exitValue());
        }
        return last;
    }

    private static Figures watched(Process process, long start) throws IOException, InterruptedException {
        Duration processor = Duration.ZERO;
        long resident = 0;
        do {
            processor = process.info().totalCpuDuration().orElse(processor);
            resident = Math.max(resident, resident(process.pid()));
        } while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS));
        return new Figures(Duration.ofNanos(System.nanoTime() - start), processor, resident);
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        try {
            Matcher peak = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
            return peak.find() ? Long.parseLong(peak.group(1)) * 1024 : 0;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
