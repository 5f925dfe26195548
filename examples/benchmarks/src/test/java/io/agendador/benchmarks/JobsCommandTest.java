package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsThroughputAndStarts() throws IOException {
        Path out = folder.resolve("jobs.csv");

        int code = Benchmarks.run(
                "jobs", "--jobs", "10", "--workers", "2", "--rounds", "1", "--starts", "3", "--out", "" + out);

        assertThat(code).isZero();
        List<List<String>> cells = Files.readAllLines(out).stream()
                .map(it -> List.of(it.split(",", -1)))
                .toList();
        assertThat(cells).allSatisfy(it -> assertThat(it).hasSameSizeAs(cells.get(0)));
        assertThat(cells)
                .extracting(it -> it.get(5) + " " + it.get(6))
                .containsExactly(
                        "what which",
                        "throughput 50 ms",
                        "throughput median 50 ms",
                        "throughput 25 to 75 ms",
                        "throughput median 25 to 75 ms",
                        "throughput 0 ms",
                        "throughput median 0 ms",
                        "critical start p50",
                        "critical start p99",
                        "critical start most");
    }
}
