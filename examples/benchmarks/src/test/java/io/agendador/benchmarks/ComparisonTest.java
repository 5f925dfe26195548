package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.benchmarks.Trial.Result;
import io.agendador.planning.Score;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final List<Result> results = new ArrayList<>();

    @Test
    void tellsTheFirstLevelThatDiffers() {
        Score ours = new Score(0, 1000, 4, 50);
        assertThat(Comparison.ratio(new Score(0, 1500, 2, 10), ours)).isEqualTo("coverage 1.5000");
        assertThat(Comparison.ratio(new Score(0, 1000, 5, 10), ours)).isEqualTo("changes 1.2500");
        assertThat(Comparison.ratio(new Score(0, 1000, 4, 49), ours)).isEqualTo("preferences 0.9800");
        assertThat(Comparison.ratio(ours, ours)).isEqualTo("preferences 1.0000");
        assertThat(Comparison.ratio(new Score(1, 0, 0, 0), ours)).isEqualTo("breaks rules");
    }

    @Test
    void standsOurMedianAndWorstBesideEachPeer() {
        add(Contender.CP_SAT, new Score(0, 1000, 0, 110));
        add(Contender.AGENDADOR, new Score(0, 1001, 0, 90));
        add(Contender.AGENDADOR, new Score(0, 1000, 0, 90));
        add(Contender.AGENDADOR, new Score(0, 1000, 0, 100));
        assertThat(table().lines().skip(2))
                .containsExactly(
                        "| cp-sat | 2.0 s | 1000 | 0 | 110 | preferences 1.1000 [coverage 0.9990] | 3 MB | a bound |",
                        "| ours: median of 3 [worst] | 2.0 s | 1000 [1001] | 0 [0] | 100 [90] |  | 3 MB |  |");
    }

    private void add(Contender planner, Score score) {
        Trial trial = new Trial(planner, "X", Duration.ofSeconds(2), 1);
        results.add(new Result(trial, score, 2, 3 << 20, "a bound"));
    }

    private String table() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Comparison("X", results).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
