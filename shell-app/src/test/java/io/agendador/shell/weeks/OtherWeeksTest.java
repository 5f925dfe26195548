package io.agendador.shell.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same story of other people on other days: many, with {@code -Plong}. */
@EnabledIfSystemProperty(named = "agendador.long", matches = "true", disabledReason = "only with -Plong")
class OtherWeeksTest {

    private static final int MANY = 24;

    static LongStream seeds() {
        return LongStream.rangeClosed(FourWeeksTest.USUAL + 1, FourWeeksTest.USUAL + MANY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatShouldNeverBeEverIs(long seed, @TempDir Path folder) {
        try (Weeks weeks = new Weeks(seed, folder)) {
            weeks.tell();
            assertThat(weeks.wrong())
                    .as("-Dtest=FourWeeksTest -Dagendador.weeks.seed=" + seed)
                    .isEmpty();
        }
    }
}
