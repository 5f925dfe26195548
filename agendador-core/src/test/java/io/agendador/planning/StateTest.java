package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StateTest {

    @Property
    void knowsTheScoreOfWhateverWasMoved(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        State state = new State(problem, Guide.of(problem));
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            IntStream.range(0, 10).forEach(step -> move(state, random));
            assertThat(state.score())
                    .isEqualTo(Scoring.of(problem, state.holder).score());
        }
    }

    @Property
    void keepsTheScoreThroughTheSearchsOwnSteps(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        if (problem.nothingMovable()) {
            return;
        }
        State state = new State(problem, Guide.of(problem));
        Moves moves = new Moves(state, new Dice(seed));
        IntStream.range(0, 300).forEach(step -> moves.step(step));
        assertThat(state.score()).isEqualTo(Scoring.of(problem, state.holder).score());
    }

    @Property
    void takesNoStepThatCostsMoreThanItMay(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        if (problem.nothingMovable()) {
            return;
        }
        State state = new State(problem, Guide.of(problem));
        Moves moves = new Moves(state, new Dice(seed));
        for (int step = 0; step < 300; step++) {
            long before = state.guided();
            int[] roster = state.holder.clone();
            if (moves.step(step % 40)) {
                assertThat(state.guided() - before).isLessThanOrEqualTo(step % 40);
            } else {
                assertThat(state.holder).isEqualTo(roster);
            }
        }
    }

    @Property
    void isBetterThanAScoreExactlyIfItsOwnIs(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        State state = new State(problem, Guide.of(problem));
        Random random = new Random(seed);
        IntStream.range(0, 20).forEach(step -> move(state, random));
        Score own = state.score();
        for (int coverage = -1; coverage <= 1; coverage++) {
            for (int changes = -1; changes <= 1; changes++) {
                for (int preferences = -1; preferences <= 1; preferences++) {
                    Score other = new Score(
                            0, own.coverage() + coverage, own.changes() + changes, own.preferences() + preferences);
                    // Where changes are a matter of preference, no score has any.
                    if (problem.weights.stability() == 0 || changes == 0) {
                        assertThat(state.betterThan(other)).isEqualTo(own.betterThan(other));
                    }
                }
            }
        }
    }

    /** Whoever gives the slots up elsewhere, and when in the week they are, is no matter. */
    @Property
    void aBlockCostsItsHolderElsewhereWhatItsPlacesAndStaysCost(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        Slots slots = problem.slots;
        State state = new State(problem, Guide.of(problem));
        Random random = new Random(seed);
        IntStream.range(0, 30).forEach(step -> move(state, random));
        for (int slot = 0; slot < slots.count; slot++) {
            int person = state.holder[slot];
            int place = slots.place[random.nextInt(slots.count)];
            if (person == Problem.NOBODY || place == slots.place[slot]) {
                continue;
            }
            int[] block = ofWeek(state, slot, slots.place[slot], person);
            int[] free = ofWeek(state, slot, place, Problem.NOBODY);
            int count = Math.min(1 + random.nextInt(block.length), free.length);
            if (count == 0) {
                continue;
            }
            int[] moved = state.holder.clone();
            for (int one = 0; one < count; one++) {
                moved[block[one]] = Problem.NOBODY;
                moved[free[one]] = person;
            }
            assertThat(state.movingCost(slot, place, count))
                    .isEqualTo(Math.toIntExact(placed(problem, moved) - placed(problem, state.holder)));
        }
    }

    private static int[] ofWeek(State state, int slot, int place, int person) {
        Slots slots = state.problem.slots;
        return IntStream.range(0, slots.count)
                .filter(it ->
                        slots.week[it] == slots.week[slot] && slots.place[it] == place && state.holder[it] == person)
                .toArray();
    }

    private static long placed(Problem problem, int[] holder) {
        Scoring scoring = Scoring.of(problem, holder);
        return scoring.of(ScorePart.REPEATED_LOCATION)
                + scoring.of(ScorePart.CONCENTRATION)
                + scoring.of(ScorePart.MISSED_LOCATION);
    }

    @Property
    void isAsItWasOnceItBecomesTheOldRosterAgain(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        State state = new State(problem, Guide.of(problem));
        Random random = new Random(seed);
        IntStream.range(0, 20).forEach(step -> move(state, random));
        int[] roster = state.holder.clone();
        long cost = state.guided();
        IntStream.range(0, 20).forEach(step -> move(state, random));
        state.become(roster);
        assertThat(state.guided()).isEqualTo(cost);
        assertThat(state.holder).isEqualTo(roster);
    }

    /** Places, clears or switches at random, and holds the announced cost against the real one. */
    private static void move(State state, Random random) {
        Slots slots = state.problem.slots;
        int[] movable = IntStream.range(0, slots.count)
                .filter(slot -> slots.candidates[slot].length > 0)
                .toArray();
        if (movable.length == 0) {
            return;
        }
        int slot = movable[random.nextInt(movable.length)];
        int other = movable[random.nextInt(movable.length)];
        int person = slots.candidates[slot][random.nextInt(slots.candidates[slot].length)];
        long before = state.guided();
        long announced = 0;
        if (state.holder[slot] == Problem.NOBODY) {
            if (!state.fits(person, slot)) {
                return;
            }
            announced = state.placing(person, slot);
            state.place(person, slot);
        } else if (switches(state, slot, other)) {
            int holder = state.holder[slot];
            announced = state.switching(holder, slot, other);
            state.clear(slot);
            assertThat(state.fits(holder, other)).isTrue();
            state.place(holder, other);
        } else if (random.nextInt(3) == 0) {
            announced = state.clearing(slot);
            state.clear(slot);
        }
        assertThat(state.guided() - before).isEqualTo(announced);
    }

    private static boolean switches(State state, int slot, int other) {
        Slots slots = state.problem.slots;
        int holder = state.holder[slot];
        return slots.week[slot] == slots.week[other]
                && state.holder[other] == Problem.NOBODY
                && Arrays.stream(slots.candidates[other]).anyMatch(it -> it == holder)
                && state.canSwitch(holder, slot, other);
    }
}
