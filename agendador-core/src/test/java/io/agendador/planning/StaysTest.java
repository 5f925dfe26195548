package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assumptions;

class StaysTest {

    /** So many stays of one person at a slot, others at other places and in other weeks. */
    private static final class Case {

        private final Stays stays;
        private final Problem problem;
        private final int slot;
        private final int other;
        private final int count;

        Case(long seed) {
            Random random = new Random(seed);
            problem = ProblemBuilder.problem(PlanningCases.request(seed));
            Assumptions.assumeThat(problem.people.count).isPositive();
            stays = new Stays(problem);
            int[] apart = IntStream.range(0, problem.slots.count)
                    .filter(it -> elsewhere(it).length > 0)
                    .toArray();
            Assumptions.assumeThat(apart).isNotEmpty();
            slot = apart[random.nextInt(apart.length)];
            other = elsewhere(slot)[random.nextInt(elsewhere(slot).length)];
            count = 1 + random.nextInt(4);
            int[] others = IntStream.range(0, problem.slots.count)
                    .filter(it -> problem.slots.week[it] != problem.slots.week[slot] || place(it) != place(slot))
                    .toArray();
            random.ints(random.nextInt(8), 0, others.length).forEach(it -> stays.come(0, others[it]));
            IntStream.range(0, count).forEach(it -> stays.come(0, slot));
        }

        /** Slots of its week at other places. */
        private int[] elsewhere(int of) {
            return IntStream.range(0, problem.slots.count)
                    .filter(it -> problem.slots.week[it] == problem.slots.week[of] && place(it) != place(of))
                    .toArray();
        }

        final int place(int of) {
            return problem.slots.place[of];
        }
    }

    @Property
    void movingABlockCostsWhatItsSlotsCostOneAfterTheOther(@ForAll long seed) {
        Case some = new Case(seed);
        int whole = some.stays.movingCost(0, some.slot, some.place(some.other), some.count);
        int cost = 0;
        for (int stay = 0; stay < some.count; stay++) {
            cost -= some.stays.leavingGain(0, some.slot);
            some.stays.leave(0, some.slot);
        }
        for (int stay = 0; stay < some.count; stay++) {
            cost += some.stays.comingCost(0, some.other);
            some.stays.come(0, some.other);
        }
        assertThat(whole).isEqualTo(cost);
    }

    @Property
    void aLocationIsRepeatedIfTheLastStayThereCostsMoreThanItsConcentration(@ForAll long seed) {
        Case some = new Case(seed);
        int concentration = some.problem.weights.concentration();
        int weight = some.problem.weights.repeatedLocation();
        Assumptions.assumeThat(weight == 0 || weight > concentration).isTrue();
        boolean repeated = some.stays.repeats(0, some.slot);
        IntStream.range(1, some.count).forEach(it -> some.stays.leave(0, some.slot));
        assertThat(some.stays.leavingGain(0, some.slot) > concentration).isEqualTo(repeated);
    }
}
