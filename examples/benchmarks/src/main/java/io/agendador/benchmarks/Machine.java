package io.agendador.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure was measured on. */
record Machine(int cores, String cpu, long memoryGigabytes, String jdk) {

    static final String COLUMNS = "date,cores,cpu,memory_gb,jdk";

    /** This one. */
    static Machine here() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                model(),
                Math.round(memory / (double) (1L << 30)),
                Runtime.version().toString());
    }

    /** The day and this machine, as {@link #COLUMNS}. */
    String cells(LocalDate day) {
        return Stream.of(day, cores, cpu, memoryGigabytes, jdk)
                .map(it -> it.toString().replace(',', ';'))
                .collect(Collectors.joining(","));
    }

    /** Writes figures measured on it today as CSV, each behind {@link #cells}; replaces a file that is there. */
    void write(Path file, String columns, List<String> rows) throws IOException {
        String where = cells(LocalDate.now(Clock.systemUTC()));
        Files.write(
                file,
                Stream.concat(Stream.of(COLUMNS + "," + columns), rows.stream().map(it -> where + "," + it))
                        .toList());
    }

    /** Linux tells; elsewhere the architecture has to do. */
    private static String model() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(it -> it.startsWith("model name"))
                    .map(it -> it.substring(it.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch");
        }
    }
}
