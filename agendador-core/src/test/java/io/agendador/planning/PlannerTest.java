package io.agendador.planning;

import static io.agendador.planning.SmallClinic.aClinic;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private final SmallClinic clinic = aClinic();

    @Test
    void coversTheMoreImportantLocationFirst() {
        Professional ana = clinic.person("Ana");
        clinic.open(clinic.room("Lourdes", it -> it.coveragePriority(4)), 1, MORNING);
        Slot savassi = clinic.open(clinic.room("Savassi", it -> it.coveragePriority(1)), 1, MORNING);
        assertThat(clinic.plan().assignments()).containsExactly(Assignment.generated(savassi, ana.id()));
    }

    @Test
    void opensADoubleOnlyForAGap() {
        clinic.person("Ana");
        Room room = clinic.room("Savassi", "Sul");
        clinic.open(room, 1, MORNING);
        clinic.open(room, 1, AFTERNOON);
        assertThat(clinic.plan().score().coverage()).isEqualTo(1);
        clinic.person("Bia", it -> it.targetWeeklyHours(0));
        assertThat(clinic.plan().score().coverage()).isZero();
    }

    @Test
    void opensNoDoubleWhoseShiftsOverlapByTheClock() {
        clinic.person("Ana");
        clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        clinic.open(clinic.room("Lourdes", it -> it.afternoon(ShiftTimes.of("13:30", "19:30"))), 1, AFTERNOON);
        Plan plan = clinic.plan();
        assertThat(plan.assignments()).hasSize(1);
        assertThat(plan.gaps().get(0).excluded()).containsOnlyKeys(Plan.Exclusion.CLOCK_OVERLAP);
    }

    @Test
    void keepsAPinThatBreaksALimitAndPlansAroundIt() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(3));
        Professional bia = clinic.person("Bia");
        Room room = clinic.room("Savassi", "Sul");
        Slot monday = clinic.open(room, 1, MORNING);
        Slot tuesday = clinic.open(room, 2, MORNING);
        clinic.pinned(monday, ana);
        Plan plan = clinic.plan();
        assertThat(plan.assignments()).containsExactly(clinic.inForce.get(0), Assignment.generated(tuesday, bia.id()));
        assertThat(plan.score().hard()).isZero();
    }

    @Test
    void countsAPinInAClosedRoomAsAFact() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(6));
        Room room = clinic.room("Savassi", "Sul");
        clinic.open(room, 1, MORNING);
        clinic.pinned(SmallClinic.slot(room, 2, MORNING), ana);
        Plan plan = clinic.plan();
        assertThat(plan.assignments()).isEqualTo(clinic.inForce);
        assertThat(plan.gaps().get(0).excluded()).containsOnlyKeys(Plan.Exclusion.HOURS_LIMIT);
    }

    @Test
    void dropsAnAssignmentWhoseRoomWasClosed() {
        Professional ana = clinic.person("Ana");
        Room room = clinic.room("Savassi", "Sul");
        clinic.published(SmallClinic.slot(room, 2, MORNING), ana);
        Plan plan = clinic.plan();
        assertThat(plan.assignments()).isEmpty();
        assertThat(plan.score().changes()).isEqualTo(1);
    }

    @Test
    void keepsWhatIsPublishedThoughPreferencesWouldHaveItOtherwise() {
        Professional ana =
                clinic.person("Ana", it -> it.preferredShift(AFTERNOON).targetWeeklyHours(0));
        clinic.person("Bia");
        clinic.published(clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING), ana);
        assertThat(clinic.plan().assignments()).isEqualTo(clinic.inForce);
    }

    @Test
    void plansAWeekAfreshAsIfNothingStoodThere() {
        Professional ana =
                clinic.person("Ana", it -> it.preferredShift(AFTERNOON).targetWeeklyHours(0));
        Professional bia = clinic.person("Bia");
        Slot slot = clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        clinic.published(slot, ana);
        Plan plan = new Planner().plan(clinic.request().afresh(List.of(slot.week())));
        assertThat(plan.assignments()).containsExactly(Assignment.generated(slot, bia.id()));
    }

    @Test
    void replacesOnlyWhoIsAway() {
        Professional ana = clinic.person(
                "Ana",
                it -> it.datedUnavailability(
                        List.of(new DatedUnavailability(Period.day(SmallClinic.SUNDAY.plusDays(1)), null, "médico"))));
        Professional bia = clinic.person("Bia");
        Room room = clinic.room("Savassi", "Sul");
        Slot monday = clinic.open(room, 1, MORNING);
        Slot tuesday = clinic.open(room, 2, MORNING);
        clinic.published(monday, ana).published(tuesday, ana);
        Plan plan = clinic.plan();
        assertThat(plan.assignments()).containsExactly(Assignment.generated(monday, bia.id()), clinic.inForce.get(1));
        assertThat(plan.score().changes()).isEqualTo(1);
    }

    @Test
    void leavesAPinnedGapEmptyAndSaysThatItIsFixed() {
        clinic.person("Ana");
        Slot slot = clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        Roster roster = new Roster(List.of(), new TreeSet<>(List.of(slot)), new TreeSet<>(), List.of());
        Plan plan = new Planner().plan(clinic.request(roster));
        assertThat(plan.assignments()).isEmpty();
        assertThat(plan.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.fixed()).isTrue();
            assertThat(gap.excluded()).containsOnlyKeys(Plan.Exclusion.COSTS_MORE);
        });
    }

    @Test
    void keepsOutWhomAPersonTookOut() {
        Professional ana = clinic.person("Ana");
        Slot slot = clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        Roster roster =
                new Roster(List.of(), new TreeSet<>(), new TreeSet<>(List.of(new KeptOut(slot, ana.id()))), List.of());
        Plan plan = new Planner().plan(clinic.request(roster));
        assertThat(plan.gaps().get(0).excluded()).containsOnlyKeys(Plan.Exclusion.KEPT_OUT);
    }

    @Test
    void placesWhoIsBusyOnlyUntilTheShiftBeginsAndFromItsEndOn() {
        Professional ana = clinic.person("Ana");
        Slot slot = clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        Instant begins =
                slot.date().atTime(8, 0).atZone(NetworkFixture.SAO_PAULO).toInstant();
        Instant ends =
                slot.date().atTime(14, 0).atZone(NetworkFixture.SAO_PAULO).toInstant();
        List<BusyTime> busy = List.of(
                new BusyTime(ana.id(), begins.minusSeconds(3600), begins),
                new BusyTime(ana.id(), ends, ends.plusSeconds(3600)));
        Roster roster = new Roster(List.of(), new TreeSet<>(), new TreeSet<>(), busy);
        assertThat(new Planner().plan(clinic.request(roster)).assignments()).hasSize(1);
    }

    @Test
    void avoidsTheLocationOfTheWeekBefore() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia");
        Room savassi = clinic.room("Savassi", "Sul");
        Room lourdes = clinic.room("Lourdes", "Sul");
        clinic.published(SmallClinic.slot(savassi, -3, MORNING), ana);
        clinic.published(SmallClinic.slot(lourdes, -3, MORNING), bia);
        Slot here = clinic.open(savassi, 1, MORNING);
        Slot there = clinic.open(lourdes, 1, MORNING);
        assertThat(clinic.plan().assignments())
                .containsExactlyInAnyOrder(Assignment.generated(here, bia.id()), Assignment.generated(there, ana.id()));
    }

    @Test
    void stopsAtOnceWhereNothingCanMove() {
        Plan plan = new Planner().plan(clinic.request().with(Effort.within(Duration.ofDays(1))));
        assertThat(plan.run().work()).isZero();
        assertThat(plan.run().cutShort()).isFalse();
    }

    @Test
    void stopsAtOnceWhereNothingCanBeGained() {
        clinic.person("Ana", it -> it.targetWeeklyHours(6));
        clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        Plan plan = new Planner().plan(clinic.request().with(Effort.within(Duration.ofDays(1))));
        assertThat(plan.score()).isEqualTo(plan.least());
        assertThat(plan.run().cutShort()).isFalse();
    }

    @Test
    void saysWhetherTheClockEndedIt() {
        PlanningRequest request = unsettled();
        assertThat(new Planner().plan(request).run().cutShort()).isFalse();
        Plan hurried = new Planner().plan(request.with(new Effort(5_000, Duration.ZERO)));
        assertThat(hurried.run().cutShort()).isTrue();
        assertThat(hurried.run().work()).isZero();
        assertThat(hurried.assignments()).isNotEmpty();
    }

    @Test
    void tellsOfItsProgress() {
        clinic.person("Ana");
        clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        List<Score> told = new ArrayList<>();
        Plan plan = new Planner().plan(clinic.request(), stage -> told.add(stage.best()));
        assertThat(told).isNotEmpty().last().isEqualTo(plan.score());
    }

    /** One whose preferences no search proves to be the best. */
    private static PlanningRequest unsettled() {
        return LongStream.range(0, 100)
                .mapToObj(PlanningCases::request)
                .filter(it -> new Planner().plan(it).run().work() == it.effort().work())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsALongSearchSeveralTimesAndEndsItWhenTold() {
        PlanningRequest request = unsettled().with(Effort.within(Duration.ofDays(1)));
        List<Planner.Stage> told = new CopyOnWriteArrayList<>();
        Plan plan = new Planner().plan(request, new Planner.Progress() {
            @Override
            public void report(Planner.Stage stage) {
                told.add(stage);
            }

            @Override
            public boolean stops() {
                return told.size() >= 3;
            }
        });
        assertThat(plan.run().cutShort()).isTrue();
        assertThat(told).hasSizeGreaterThan(3);
        assertThat(told).extracting(Planner.Stage::work).isSorted();
        assertThat(new Planner().plan(request.with(plan.run().effort())).score())
                .isEqualTo(plan.score());
    }

    @Test
    void refusesARosterOfPeopleTheNetworkDoesNotHave() {
        Professional stranger = NetworkFixture.aNetwork().professional("Estranha");
        clinic.published(clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING), stranger);
        assertThatThrownBy(clinic::plan)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(stranger.id().toString());
    }
}
