package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.Assignment;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for every plan, on networks of every shape. */
class PlannerPropertiesTest {

    private static final int CASES = Boolean.getBoolean("agendador.long") ? 2000 : 200;

    private final Planner planner = new Planner();

    @Test
    void breaksNoHardRule() {
        requests().forEach(request -> {
            Plan plan = planner.plan(request);
            assertThat(plan.score().hard()).as("seed %s", request.seed()).isZero();
            assertThat(Violations.of(request, plan))
                    .as("seed %s", request.seed())
                    .isEmpty();
        });
    }

    @Test
    void leavesWhatIsDecidedWhereItIs() {
        requests().forEach(request -> {
            List<Assignment> decided = inWindow(request).stream()
                    .filter(it -> Violations.fixed(request, it))
                    .toList();
            assertThat(planner.plan(request).assignments()).containsAll(decided);
        });
    }

    @Test
    void addsNothingToHandKeptDaysNorToThePast() {
        requests().forEach(request -> {
            List<Assignment> added = planner.plan(request).assignments().stream()
                    .filter(it -> !request.inForce().assignments().contains(it))
                    .toList();
            assertThat(added).allMatch(it -> Violations.free(request, it.slot()));
        });
    }

    @Test
    void keepsEveryOpenSlotThatHasSomebodyWhenOnlyGapsAreFilled() {
        requests()
                .map(PlanningRequest::onlyGaps)
                .forEach(request ->
                        assertThat(planner.plan(request).assignments()).containsAll(inWindow(request)));
    }

    @Test
    void tellsEachOpenSlotOnceAsCoveredOrAsGap() {
        requests().forEach(request -> {
            Plan plan = planner.plan(request);
            Set<Slot> covered =
                    plan.assignments().stream().map(Assignment::slot).collect(Collectors.toSet());
            List<Slot> gaps = plan.gaps().stream().map(Plan.GapReasons::slot).toList();
            Set<Slot> all = new TreeSet<>(covered);
            all.addAll(gaps);
            assertThat(gaps).doesNotHaveDuplicates().noneMatch(covered::contains);
            request.network()
                    .openSlots(request.window())
                    .forEach(open -> assertThat(all).contains(open.slot()));
        });
    }

    @Test
    void givesTheSamePlanForTheSameSeedAndWork() {
        requests()
                .forEach(request ->
                        assertThat(content(planner.plan(request))).isEqualTo(content(planner.plan(request))));
    }

    @Test
    void doesNotCareHowManyThreadsItHas() {
        requests().forEach(request -> {
            List<Object> one = content(new Planner(System::nanoTime, 1).plan(request));
            assertThat(content(new Planner(System::nanoTime, 2).plan(request))).isEqualTo(one);
            assertThat(content(new Planner(System::nanoTime, 5).plan(request))).isEqualTo(one);
        });
    }

    @Test
    void doesNotCareInWhichOrderItIsTold() {
        seeds().forEach(seed -> assertThat(content(planner.plan(PlanningCases.request(seed, 7, ""))))
                .isEqualTo(content(planner.plan(PlanningCases.request(seed, 8, "")))));
    }

    @Test
    void doesNotCareAboutIds() {
        seeds().forEach(seed -> {
            PlanningRequest one = PlanningCases.request(seed, 0, "one");
            PlanningRequest other = PlanningCases.request(seed, 0, "other");
            assertThat(named(one, planner.plan(one))).isEqualTo(named(other, planner.plan(other)));
        });
    }

    @Test
    void repeatsWhatTheClockCutShort() {
        requests().forEach(request -> {
            PlanningRequest hurried = request.with(Effort.within(Duration.ofMillis(40)));
            Plan plan = new Planner(ticker(), 2).plan(hurried);
            PlanningRequest recorded = request.with(plan.run().effort());
            assertThat(content(new Planner(System::nanoTime, 1).plan(recorded))).isEqualTo(content(plan));
            assertThat(content(new Planner(System::nanoTime, 2).plan(recorded))).isEqualTo(content(plan));
        });
    }

    /** From half its time on each look at the clock takes ten times as long; two thirds of the steps are hot ones then. */
    @Test
    void isAsGoodAsAThirdOfItsWorkWhereTheMachineSlowsDown() {
        long slowed = 0;
        long steady = 0;
        for (PlanningRequest request : requests().toList()) {
            Plan plan = new Planner(slowing(), 1).plan(request.with(Effort.within(Duration.ofMillis(40))));
            assertThat(plan.run().elapsed()).isLessThan(Duration.ofMillis(80));
            slowed += plan.score().preferences();
            steady += planner.plan(request.with(Effort.of(plan.run().work() / 3)))
                    .score()
                    .preferences();
        }
        assertThat(slowed).isLessThanOrEqualTo(steady + steady / 100);
    }

    private static LongSupplier slowing() {
        AtomicLong nanos = new AtomicLong();
        return () -> nanos.addAndGet(nanos.get() < Duration.ofMillis(20).toNanos() ? 100_000 : 1_000_000);
    }

    @Test
    void isNeverWorseForMoreThanItsFirstRoster() {
        requests().forEach(request -> {
            Score first = planner.plan(request.with(Effort.of(0))).score();
            assertThat(planner.plan(request).score()).isLessThanOrEqualTo(first);
        });
    }

    @Test
    void scoresThePlanAsItScoresAnyRoster() {
        requests().forEach(request -> {
            Plan plan = planner.plan(request);
            Evaluation evaluation = planner.evaluate(request, plan.assignments());
            assertThat(evaluation.score()).isEqualTo(plan.score());
            assertThat(evaluation.parts()).isEqualTo(plan.parts());
        });
    }

    /** Each look at the clock takes a tenth of a millisecond, so that limits end a search in its midst. */
    private static LongSupplier ticker() {
        AtomicLong nanos = new AtomicLong();
        return () -> nanos.addAndGet(100_000);
    }

    private static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    private static java.util.stream.Stream<PlanningRequest> requests() {
        return seeds().mapToObj(PlanningCases::request);
    }

    /** What is in force in the window. */
    private static List<Assignment> inWindow(PlanningRequest request) {
        return request.inForce().within(request.window()).assignments();
    }

    private static List<Object> content(Plan plan) {
        return List.of(
                plan.assignments(),
                plan.gaps(),
                plan.score(),
                plan.parts(),
                List.copyOf(plan.reasons().entrySet()),
                plan.run().work());
    }

    private static List<String> named(PlanningRequest request, Plan plan) {
        return plan.assignments().stream()
                .map(it -> it.slot().date() + " " + it.slot().shift() + " "
                        + request.network().roomName(it.slot().room()) + " "
                        + request.network().professionalName(it.professional()))
                .sorted()
                .toList();
    }
}
