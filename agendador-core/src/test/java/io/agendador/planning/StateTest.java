package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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

    @Property
    void aSlotRepeatsALocationThatItsHolderHasInAWeekNearIt(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        Slots slots = problem.slots;
        State state = new State(problem, Guide.of(problem));
        Random random = new Random(seed);
        IntStream.range(0, 30).forEach(step -> move(state, random));
        for (int slot = 0; slot < slots.count; slot++) {
            int person = state.holder[slot];
            int place = slots.place[slot];
            int week = slots.week[slot];
            boolean near = false;
            for (int other = -problem.reach; person != Problem.NOBODY && other < problem.weeks; other++) {
                near |= other != week
                        && Math.abs(other - week) <= problem.reach
                        && (other < 0
                                ? (problem.past[person * problem.places.count + place] >>> (problem.reach + other) & 1)
                                        > 0
                                : stays(state, person, place, other));
            }
            assertThat(state.repeats(slot)).isEqualTo(near && problem.weights.repeatedLocation() > 0);
        }
    }

    private static boolean stays(State state, int person, int place, int week) {
        Slots slots = state.problem.slots;
        return IntStream.range(0, slots.count)
                .anyMatch(it -> state.holder[it] == person && slots.place[it] == place && slots.week[it] == week);
    }

    @Property
    void aPersonCanSwitchToASlotExactlyIfItFitsOnceTheOtherIsGivenUp(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        Slots slots = problem.slots;
        State state = new State(problem, Guide.of(problem));
        Random random = new Random(seed);
        IntStream.range(0, 60).forEach(step -> move(state, random));
        for (int from = 0; from < slots.count; from++) {
            int person = state.holder[from];
            if (person == Problem.NOBODY || !slots.movable[from]) {
                continue;
            }
            int own = from;
            int[] others = IntStream.range(0, slots.count)
                    .filter(it -> it != own
                            && slots.week[it] == slots.week[own]
                            && state.holder[it] == Problem.NOBODY
                            && Arrays.stream(slots.candidates[it]).anyMatch(who -> who == person))
                    .toArray();
            boolean[] can = new boolean[others.length];
            for (int other = 0; other < others.length; other++) {
                can[other] = state.canSwitch(person, from, others[other]);
            }
            state.clear(from);
            for (int other = 0; other < others.length; other++) {
                assertThat(can[other]).isEqualTo(state.fits(person, others[other]));
            }
            state.place(person, from);
        }
    }

    /** Of two at once the first counts, as in the score of a whole roster: it is at the afternoon's location, the second is not. */
    @Test
    void whoIsFixedInTwoRoomsAtOnceGoesOnFromTheFirst() {
        NetworkFixture fixture = NetworkFixture.aNetwork();
        Professional one = fixture.professional("Uma", it -> it.maxDoublesPerWeek(1));
        LocalDate monday = LocalDate.of(2026, 11, 23);
        List<Assignment> pinned = new ArrayList<>();
        for (String name : List.of("A", "B")) {
            Room room = fixture.room(fixture.location(name, it -> it.region("Região " + name)), "Sala");
            for (Shift shift : name.equals("A") ? List.of(Shift.MORNING, Shift.AFTERNOON) : List.of(Shift.MORNING)) {
                fixture.open(room, DayOfWeek.MONDAY, shift);
                Slot slot = new Slot(room.id(), monday, shift);
                pinned.add(new Assignment(slot, one.id(), Origin.SYSTEM, AssignmentStatus.REVIEWED, true, null, 1));
            }
        }
        Network network = fixture.build();
        Roster roster = new Roster(pinned, new TreeSet<>(), new TreeSet<>(), List.of());
        Instant before = monday.minusDays(1).atStartOfDay(network.zone()).toInstant();
        Problem problem = ProblemBuilder.problem(
                PlanningRequest.of(network, roster, before).over(Week.of(monday), 1));
        State state = new State(problem, Guide.of(problem));

        assertThat(problem.slots.place[0]).isNotEqualTo(problem.slots.place[1]).isEqualTo(problem.slots.place[2]);
        assertThat(problem.places.distant(problem.slots.place[1], problem.slots.place[2]))
                .isTrue();
        assertThat(state.score()).isEqualTo(Scoring.of(problem, state.holder).score());
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
