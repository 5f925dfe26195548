package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleCommandTest {

    @TempDir
    private Path folder;

    @Test
    void eachNetworkIsPlannedOnceByOneOfSeveralProcesses() throws IOException {
        Path out = folder.resolve("scale.csv");

        int code = Benchmarks.run(
                "scale",
                "--networks",
                "3",
                "--instance",
                "XS-tight-1",
                "--seconds",
                "0.1",
                "--minutes",
                "0",
                "--out",
                "" + out);

        assertThat(code).isZero();
        List<List<String>> cells = Files.readAllLines(out).stream()
                .map(it -> List.of(it.split(",", -1)))
                .toList();
        assertThat(cells).allSatisfy(it -> assertThat(it).hasSameSizeAs(cells.get(0)));
        Map<String, List<String>> figures =
                cells.stream().skip(1).collect(Collectors.toMap(it -> it.get(9), it -> it.subList(10, 12)));
        assertThat(figures.get("generation took (s)")).first().isEqualTo("3");
        assertThat(figures.get("proposals that wait")).last().isEqualTo("3.00");
        assertThat(figures.get("generations that failed")).last().isEqualTo("0.00");
    }
}
