package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.Weights;
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

class BoundTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    /** Fewer tries: each plans. */
    @Property(tries = 300)
    void noPlanIsBetter(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed).with(Effort.of(2_000));
        Planner planner = new Planner();
        Plan plan = planner.plan(request);

        assertThat(plan.least()).isLessThanOrEqualTo(plan.score()).isEqualTo(planner.least(request));
    }

    /** All shifts of the same length and none that overlap: there it is exact. Fewer tries: each tries every roster. */
    @Property(tries = 300)
    void isTheCoverageAndTheChangesOfTheBestOfAllRostersOfASmallClinic(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(small(new Random(seed), Weights.DEFAULT));
        Score best = best(problem, problem.slots.standing.clone(), 0);
        Score least = least(problem);

        assertThat(new Score(0, least.coverage(), least.changes(), 0))
                .isEqualTo(new Score(0, best.coverage(), best.changes(), 0));
        assertThat(least.preferences()).isLessThanOrEqualTo(best.preferences());
    }

    /** What the flow passes over counts nothing here. */
    @Property(tries = 300)
    void isThePreferencesToTheUnitWhereOnlyHoursAndWishesCount(@ForAll long seed) {
        Weights plain = Weights.DEFAULT.with(
                it -> it.repeatedLocation(0).concentration(0, 4).distantShifts(0));
        Problem problem = ProblemBuilder.problem(small(new Random(seed), plain));

        assertThat(least(problem)).isEqualTo(best(problem, problem.slots.standing.clone(), 0));
    }

    /** All of the same length, so that nobody's hours can be other ones. */
    @Property(tries = 300)
    void isOfTheHoursAloneWhatEachPersonsWeekCanCostLeast(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(small(new Random(seed), Weights.DEFAULT));
        int[] fixed = problem.fixedMinutes();
        long least = 0;
        for (int week = 0; week < problem.weeks; week++) {
            int own = week;
            int[] lengths = IntStream.range(0, problem.slots.count)
                    .filter(it -> problem.slots.week[it] == own && problem.slots.candidates[it].length > 0)
                    .map(it -> problem.slots.minutes[it])
                    .toArray();
            for (int person = 0; person < problem.people.count; person++) {
                int some = person;
                least += IntStream.rangeClosed(0, lengths.length)
                        .map(count -> problem.hoursCost(
                                some,
                                fixed[some * problem.weeks + own]
                                        + Arrays.stream(lengths).limit(count).sum()))
                        .min()
                        .orElseThrow();
            }
        }

        assertThat(new HoursBound(problem).alone()).isEqualTo(least);
    }

    /**
     * Slots of a week may be of different lengths here, so that what a number of them costs least need not be convex. Fewer tries:
     * each tries every length of a week.
     */
    @Property(tries = 100)
    void stepsAreTheLargestConvexCostsBelowWhatANumberOfSlotsCostsLeast(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        HoursBound hours = new HoursBound(problem);
        for (int week = 0; week < problem.weeks; week++) {
            for (int person = 0; person < problem.people.count; person++) {
                long[] least = leastByCount(problem, person, week, 8);
                long[] steps = hours.steps(person, week, 8);
                assertThat(steps).hasSize(least.length - 1).isSorted();
                long sum = least[0];
                for (int count = 1; count < least.length; count++) {
                    sum += steps[count - 1];
                    // In whole numbers: each step rounds at most one down.
                    assertThat((double) sum)
                            .isLessThanOrEqualTo(convex(least, count))
                            .isGreaterThan(convex(least, count) - count);
                }
                assertThat(sum).isEqualTo(least[least.length - 1]);
            }
        }
    }

    /** Any minutes between those of the shortest slots and those of the longest ones. */
    private static long[] leastByCount(Problem problem, int person, int week, int most) {
        int[] lengths = IntStream.range(0, problem.slots.count)
                .filter(it -> problem.slots.week[it] == week && problem.slots.candidates[it].length > 0)
                .map(it -> problem.slots.minutes[it])
                .sorted()
                .toArray();
        int fixed = problem.fixedMinutes()[person * problem.weeks + week];
        return IntStream.rangeClosed(0, Math.min(most, lengths.length))
                .mapToLong(count -> IntStream.rangeClosed(
                                fixed + Arrays.stream(lengths).limit(count).sum(),
                                fixed
                                        + Arrays.stream(lengths)
                                                .skip(lengths.length - count)
                                                .sum())
                        .mapToLong(minutes -> problem.hoursCost(person, minutes))
                        .min()
                        .orElseThrow())
                .toArray();
    }

    /** The least that a straight line between two of the costs comes to at this count. */
    private static double convex(long[] costs, int count) {
        double least = costs[count];
        for (int from = 0; from < count; from++) {
            for (int to = count + 1; to < costs.length; to++) {
                double share = (count - from) / (double) (to - from);
                least = Math.min(least, costs[from] + share * (costs[to] - costs[from]));
            }
        }
        return least + 1e-6;
    }

    /** So much do steps weigh in a flow that none of them costs less than nothing. */
    @Property(tries = 300)
    void noSlotMoreSavesMoreThanTheMost(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(small(new Random(seed), Weights.DEFAULT));
        HoursBound hours = new HoursBound(problem);
        long saved = 0;
        for (int person = 0; person < problem.people.count; person++) {
            for (int week = 0; week < problem.weeks; week++) {
                saved = Math.max(
                        saved,
                        -Arrays.stream(hours.steps(person, week, 7)).min().orElse(0));
            }
        }
        assertThat(hours.most()).isEqualTo(saved);
    }

    /** The search begins there. */
    @Property(tries = 300)
    void whoHasWhatInItIsARosterOfASmallClinicWithTheLeastCoverageAndChanges(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(small(new Random(seed), Weights.DEFAULT));
        int[] holder = problem.slots.standing.clone();
        Score found;
        try (Threads threads = new Threads(1)) {
            Bound bound = Bound.of(problem, threads);
            for (int slot = 0; slot < holder.length; slot++) {
                holder[slot] = problem.slots.movable[slot] ? bound.holder()[slot] : holder[slot];
            }
            found = bound.least();
        }
        Score score = Scoring.of(problem, holder).score();

        assertThat(new Score(score.hard(), score.coverage(), score.changes(), 0))
                .isEqualTo(new Score(0, found.coverage(), found.changes(), 0));
    }

    /** Of the two doubles of the second week one is fixed, and one is allowed. */
    @Test
    void aFixedDoubleIsOneOfThoseAllowed() {
        NetworkFixture fixture = NetworkFixture.aNetwork();
        Professional one = fixture.professional("Uma", it -> it.maxDoublesPerWeek(1));
        Room room = fixture.room(fixture.location("Local", it -> it), "Sala");
        List<Assignment> pinned = new ArrayList<>();
        LocalDate monday = SUNDAY.plusDays(8);
        for (Shift shift : Shift.values()) {
            fixture.open(room, DayOfWeek.MONDAY, shift);
            fixture.open(room, DayOfWeek.TUESDAY, shift);
            Slot slot = new Slot(room.id(), monday, shift);
            pinned.add(new Assignment(slot, one.id(), Origin.SYSTEM, AssignmentStatus.REVIEWED, true, null, 1));
        }
        Network network = fixture.build();
        Roster roster = new Roster(pinned, new TreeSet<>(), new TreeSet<>(), List.of());
        Problem problem = ProblemBuilder.problem(PlanningRequest.of(
                        network, roster, SUNDAY.atStartOfDay(network.zone()).toInstant())
                .over(Week.of(SUNDAY), 2));
        Score best = best(problem, problem.slots.standing.clone(), 0);

        assertThat(least(problem).coverage()).isEqualTo(best.coverage());
        assertThat(best.coverage()).isGreaterThan(2L * problem.weights.gap());
    }

    /** There a flow's cost would not be a number any more. */
    @Test
    void withTheHighestWeightsAndManySlotsOnlyTheHoursAreAmongIt() {
        int highest = 100_000;
        onlyTheHoursAreAmongIt(highest, highest);
        onlyTheHoursAreAmongIt(highest, 1);
        onlyTheHoursAreAmongIt(1, highest);
    }

    private static void onlyTheHoursAreAmongIt(int gap, int doubleShift) {
        int highest = 100_000;
        Weights weights = new Weights(
                        highest, highest, highest, highest, highest, highest, 0, 0, 0, 4, highest, highest, 0, 0)
                .with(it -> it.gap(gap).doubleShift(doubleShift));
        NetworkFixture fixture = NetworkFixture.aNetwork().policy(PlanningPolicy.DEFAULT.with(weights));
        for (int person = 0; person < 10; person++) {
            // Who has more than the target so that there are fewer gaps costs more than its hours alone.
            fixture.professional(
                    "Pessoa " + person, it -> it.targetWeeklyHours(20).maxWeeklyHours(40));
        }
        for (int place = 0; place < 20; place++) {
            Room room = fixture.room(fixture.location("Local " + place, it -> it.coveragePriority(5)), "Sala");
            for (DayOfWeek day : DayOfWeek.values()) {
                fixture.open(room, day, Shift.MORNING);
                fixture.open(room, day, Shift.AFTERNOON);
            }
        }
        Network network = fixture.build();
        PlanningRequest request = PlanningRequest.of(
                        network,
                        Roster.EMPTY,
                        SUNDAY.atStartOfDay(network.zone()).toInstant())
                .over(Week.of(SUNDAY), 4)
                .with(Effort.of(0));
        Problem problem = ProblemBuilder.problem(request);
        Score coverage;
        try (Threads threads = new Threads(1)) {
            coverage = Bound.of(problem, threads).least();
        }

        assertThat(least(problem))
                .isEqualTo(new Score(0, coverage.coverage(), coverage.changes(), new HoursBound(problem).alone()))
                .isLessThanOrEqualTo(new Planner().plan(request).score());
        assertThat(coverage.coverage()).isPositive();
    }

    private static Score least(Problem problem) {
        try (Threads threads = new Threads(2)) {
            return Bound.least(problem, Bound.of(problem, threads).least(), threads);
        }
    }

    private static Score best(Problem problem, int[] holder, int slot) {
        if (slot == holder.length) {
            Score score = Scoring.of(problem, holder).score();
            return score.hard() > 0 ? new Score(Long.MAX_VALUE, 0, 0, 0) : score;
        }
        int[] tried = holder.clone();
        if (!problem.slots.movable[slot]) {
            return best(problem, tried, slot + 1);
        }
        tried[slot] = Problem.NOBODY;
        Score best = best(problem, tried, slot + 1);
        for (int person : problem.slots.candidates[slot]) {
            tried[slot] = person;
            Score score = best(problem, tried, slot + 1);
            best = score.betterThan(best) ? score : best;
        }
        return best;
    }

    /**
     * Up to seven slots on two days of each of one week or two, some of them published or pinned, up to three people of whom each
     * has limits of its own.
     */
    private static PlanningRequest small(Random random, Weights weights) {
        NetworkFixture fixture = NetworkFixture.aNetwork().policy(PlanningPolicy.DEFAULT.with(weights));
        List<Professional> people = people(fixture, random);
        List<Assignment> published = new ArrayList<>();
        int weeks = 1 + random.nextInt(2);
        int slots = 0;
        for (int place = 0; place < 2; place++) {
            int priority = 1 + random.nextInt(5);
            Room room = fixture.room(fixture.location("Local " + place, it -> it.coveragePriority(priority)), "Sala");
            for (LocalDate day : List.of(SUNDAY.plusDays(1), SUNDAY.plusDays(2))) {
                for (Shift shift : Shift.values()) {
                    if (random.nextInt(4) > 0 && slots + weeks <= 7) {
                        fixture.open(room, day.getDayOfWeek(), shift);
                        slots += weeks;
                        if (random.nextInt(3) == 0) {
                            Professional somebody = people.get(random.nextInt(people.size()));
                            published.add(published(new Slot(room.id(), day, shift), somebody, published, random));
                        }
                    }
                }
            }
        }
        Network network = fixture.build();
        Instant before = SUNDAY.atStartOfDay(network.zone()).toInstant();
        Roster roster = new Roster(published, new TreeSet<>(), new TreeSet<>(), List.of());
        return PlanningRequest.of(network, roster, before).over(Week.of(SUNDAY), weeks);
    }

    /** What a person decided stays; nobody is decided to be in two places at once. */
    private static Assignment published(Slot slot, Professional somebody, List<Assignment> before, Random random) {
        boolean elsewhere = before.stream()
                .anyMatch(it -> it.professional().equals(somebody.id())
                        && it.slot().date().equals(slot.date())
                        && it.slot().shift() == slot.shift());
        boolean pinned = !elsewhere && random.nextInt(3) == 0;
        return new Assignment(slot, somebody.id(), Origin.SYSTEM, AssignmentStatus.REVIEWED, pinned, null, 1);
    }

    private static List<Professional> people(NetworkFixture fixture, Random random) {
        List<Professional> people = new ArrayList<>();
        for (int person = 0; person < 1 + random.nextInt(3); person++) {
            boolean away = random.nextInt(3) == 0;
            LocalDate day = SUNDAY.plusDays(1 + random.nextInt(2));
            people.add(fixture.professional(
                    "Pessoa " + person,
                    it -> it.maxWeeklyHours(6 * (1 + random.nextInt(4)))
                            .targetWeeklyHours(6 * random.nextInt(5))
                            .preferredShift(random.nextBoolean() ? Shift.MORNING : null)
                            .maxDoublesPerWeek(random.nextInt(3))
                            .acceptsDoubles(random.nextInt(4) > 0)
                            .datedUnavailability(
                                    away ? List.of(new DatedUnavailability(Period.day(day), null, "")) : List.of())));
        }
        return people;
    }
}
