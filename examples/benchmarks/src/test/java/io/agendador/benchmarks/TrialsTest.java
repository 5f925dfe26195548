package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real processes. */
class TrialsTest {

    @TempDir
    private Path folder;

    @Test
    void comparesOneProcessAfterTheOther() throws IOException {
        Path out = folder.resolve("results.csv");
        assertThat(Benchmarks.run(
                        "compare",
                        "--instances",
                        "XS-loose-1",
                        "--planners",
                        "round-robin,agendador",
                        "--seconds",
                        "0.2",
                        "--seeds",
                        "2",
                        "--out",
                        out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out))
                .hasSize(4)
                .allMatch(it -> it.split(",", -1).length == 16)
                .element(1)
                .asString()
                .contains("XS-loose-1,round-robin,1,60.0,");
    }

    @Test
    void measuresOurs() throws IOException {
        Path out = folder.resolve("results.csv");
        assertThat(Benchmarks.run(
                        "measure", "--instances", "S-tight-1-replan", "--seeds", "1", "--out", out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("S-tight-1-replan,agendador,1,0.5,");
    }

    @Test
    void failsWithTheProcess() {
        Trial trial = new Trial(Contender.ROUND_ROBIN, "XS-loose-1", Duration.ofSeconds(1), 1);
        assertThatThrownBy(() -> new Trials(List.of("-Xmx1k")).run(trial)).hasMessageContaining("exit code 1");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(Benchmarks.run("compare", "--instances", "XS-nowhere-1")).isEqualTo(1);
        assertThat(Benchmarks.run("compare", "--planners", "somebody")).isEqualTo(2);
        assertThat(Benchmarks.run("measure", "--seeds", "many")).isEqualTo(2);
    }
}
