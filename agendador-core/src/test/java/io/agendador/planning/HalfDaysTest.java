package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assumptions;

class HalfDaysTest {

    private static final class Case {

        private final Problem problem;
        private final State state;
        private final HalfDays halfDays;

        Case(long seed) {
            problem = ProblemBuilder.problem(PlanningCases.request(seed));
            Assumptions.assumeThat(problem.nothingMovable()).isFalse();
            state = new State(problem, Guide.of(problem));
            state.become(Annealed.roster(problem, seed, 50));
            Dice dice = new Dice(seed);
            halfDays = new HalfDays(state, dice, new Chance(dice));
        }
    }

    @Property
    void dealsKeepTheScoreAndTheRules(@ForAll long seed) {
        Case some = new Case(seed);
        for (int deal = 0; deal < 60; deal++) {
            int[] before = some.state.holder.clone();
            if (!some.halfDays.deal(deal)) {
                assertThat(some.state.holder).isEqualTo(before);
            }
        }
        assertThat(some.state.score())
                .isEqualTo(Scoring.of(some.problem, some.state.holder).score());
    }

    @Property
    void withoutHeatADealOnlyGains(@ForAll long seed) {
        Case some = new Case(seed);
        for (int deal = 0; deal < 60; deal++) {
            long before = some.state.guided();
            boolean changed = some.halfDays.deal(0);
            assertThat(some.state.guided() < before).isEqualTo(changed);
            assertThat(some.state.guided()).isLessThanOrEqualTo(before);
        }
    }

    /** So many that no half day is left out. */
    @Property(tries = 50)
    void whenNoDealGainsNoSlotIsBetterElsewhere(@ForAll long seed) {
        Case some = new Case(seed);
        int quiet = 0;
        while (quiet < 1_500) {
            quiet = some.halfDays.deal(0) ? 0 : quiet + 1;
        }
        State state = some.state;
        Slots slots = some.problem.slots;
        for (int slot = 0; slot < slots.count; slot++) {
            if (slots.candidates[slot].length > 0 && state.holder[slot] == Problem.NOBODY) {
                int own = slot;
                assertThat(IntStream.of(slots.candidates[slot])
                                .filter(it -> state.fits(it, own))
                                .mapToLong(it -> state.placing(it, own)))
                        .allMatch(it -> it >= 0);
            } else if (slots.candidates[slot].length > 0) {
                assertThat(state.clearing(slot)).isGreaterThanOrEqualTo(0);
            }
        }
    }
}
