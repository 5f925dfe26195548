package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.benchmarks.kit.Attempt;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.planning.Score;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {

    /** More than it takes: a proof ends the search. */
    private static final Duration ENOUGH = Duration.ofMinutes(5);

    private static final Duration SHORT = Duration.ofMillis(500);

    @ParameterizedTest
    @CsvSource({"XS-loose-1, 7006, 732", "XS-tight-1, 11013, 594", "XS-infeasible-1, 17017, 675"})
    void cpSatProvesTheOptimaThatAreKnown(String name, long coverage, long preferences) throws IOException {
        Attempt attempt = attempt(Contender.CP_SAT, name, ENOUGH);
        assertThat(attempt.own()).isEqualTo(new Score(0, coverage, 0, preferences));
        assertThat(attempt.remark()).isEqualTo("bound " + coverage + "/" + preferences);
        assertThat(worth(name, attempt)).isEqualTo(attempt.own());
    }

    /** After different times, at different rosters. */
    @ParameterizedTest
    @ValueSource(strings = {"XS-tight-1", "S-infeasible-1", "S-tight-1-norep", "S-tight-1-replan", "M-tight-1-replan"})
    void timefoldCountsAsWeDo(String name) throws IOException {
        for (Contender timefold : new Contender[] {Contender.TIMEFOLD_LATE, Contender.TIMEFOLD_TABU}) {
            Attempt attempt = attempt(timefold, name, SHORT);
            assertThat(worth(name, attempt)).isEqualTo(attempt.own());
            assertThat(worth(name, attempt).hard()).isZero();
        }
    }

    /** What is not proven may be worth more than it says. */
    @ParameterizedTest
    @ValueSource(strings = {"S-tight-1", "S-tight-1-replan"})
    void cpSatClaimsNoMoreThanItsRosterIsWorth(String name) throws IOException {
        Attempt attempt = attempt(Contender.CP_SAT, name, Duration.ofSeconds(3));
        assertThat(worth(name, attempt)).isLessThanOrEqualTo(attempt.own());
        assertThat(worth(name, attempt).hard()).isZero();
    }

    @Test
    void cpSatLeavesAllOpenWhereThereIsNoTime() throws IOException {
        Attempt attempt = attempt(Contender.CP_SAT, "S-tight-1", Duration.ZERO);
        assertThat(attempt.own()).isNull();
        assertThat(worth("S-tight-1", attempt).hard()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CP_SAT")
    void keepsEveryRule(Contender planner) throws IOException {
        Attempt attempt = attempt(planner, "S-tight-1", SHORT);
        assertThat(KitScore.of(KitFiles.instance("S-tight-1"), attempt.roster()).hard())
                .isZero();
    }

    private static Attempt attempt(Contender planner, String name, Duration limit) throws IOException {
        return planner.planner().attempt(KitFiles.instance(name), limit, 1);
    }

    /** By the kit's score and by our own. */
    private static Score worth(String name, Attempt attempt) throws IOException {
        Instance instance = KitFiles.instance(name);
        KitNetwork network = new KitNetwork(instance);
        Score ours = new Planner()
                .evaluate(network.request(1, Effort.of(0)), network.assignments(attempt.roster()))
                .score();
        KitScore kit = KitScore.of(instance, attempt.roster());
        assertThat(ours).isEqualTo(new Score(kit.hard(), kit.coverage(), kit.changes(), kit.preferences()));
        return ours;
    }
}
