package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoogleCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWritesAndCallsOfPublishingAndReading() throws IOException {
        Path out = folder.resolve("google.csv");

        int code = Benchmarks.run(
                "google", "--people", "4", "--weeks", "2", "--calendars", "2,4", "--events", "60", "--out", "" + out);

        assertThat(code).isZero();
        List<List<String>> cells = Files.readAllLines(out).stream()
                .map(it -> List.of(it.split(",", -1)))
                .toList();
        assertThat(cells.get(0).subList(5, 11))
                .containsExactly("measure", "calendars", "events", "writes", "calls", "least_calls");
        assertThat(cells.subList(1, cells.size()))
                .extracting(it -> it.subList(5, 11))
                .containsExactly(
                        List.of("first publication", "7", "120", "120", "7", "7"),
                        List.of("second publication", "7", "120", "0", "0", "0"),
                        List.of("first reading of what was published", "7", "120", "0", "7", "7"),
                        List.of("reading with nothing new", "7", "0", "0", "7", "7"),
                        List.of("first reading", "2", "120", "0", "2", "2"),
                        List.of("first reading", "4", "240", "0", "4", "4"));
        assertThat(cells.get(0)).hasSameSizeAs(cells.get(1));
    }
}
