package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.benchmarks.Trial.Result;
import io.agendador.planning.Score;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final Reference reference = new Reference("X", 1000, 200, -1, "");

    @Test
    void tellsHowFarAboveTheBestKnownItIs() {
        List<Result> results = List.of(
                result("X", LIMIT, new Score(0, 1000, 0, 201)),
                result("X", LIMIT, new Score(0, 1010, 0, 210)),
                result("X", LIMIT, new Score(0, 1000, 0, 200)),
                result("X", Duration.ofSeconds(5), new Score(0, 2000, 0, 400)),
                result("Y", LIMIT, new Score(0, 2000, 0, 400)));
        assertThat(new Measurement(reference, LIMIT).row(results))
                .isEqualTo("| X | 1.0 s | 2 of 3 | 1000 +0.00 % [1010 +1.00 %] | 0 [0]"
                        + " | 201 +0.50 % [210 +5.00 %] | 3 MB |");
    }

    @Test
    void knowsANewBestWhenItSeesOne() {
        assertThat(reference.isWorseThan(new Score(0, 1000, 0, 199))).isTrue();
        assertThat(reference.isWorseThan(new Score(0, 999, 0, 900))).isTrue();
        assertThat(reference.isWorseThan(new Score(0, 1000, 0, 200))).isFalse();
        assertThat(reference.isWorseThan(new Score(0, 1001, 0, 100))).isFalse();
        assertThat(reference.isWorseThan(new Score(1, 999, 0, 100))).isFalse();
        assertThat(Reference.NONE.isWorseThan(new Score(0, 0, 0, 0))).isFalse();
    }

    private static Result result(String instance, Duration limit, Score score) {
        return new Result(new Trial(Contender.AGENDADOR, instance, limit, 1), score, 1, 3 << 20, "");
    }
}
