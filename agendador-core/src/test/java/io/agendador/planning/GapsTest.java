package io.agendador.planning;

import static io.agendador.planning.SmallClinic.aClinic;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.DatedLimit;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.WeeklyUnavailability;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GapsTest {

    private final SmallClinic clinic = aClinic();
    private final Room room = clinic.room("Savassi", "Sul");
    private final Slot gap = clinic.open(room, 1, AFTERNOON);

    @Test
    void namesWhoIsNotActive() {
        assertOnly(Exclusion.INACTIVE, it -> it.active(false));
    }

    @Test
    void namesWhoLacksTheTag() {
        SmallClinic tagged = aClinic();
        Professional ana = tagged.person("Ana");
        tagged.network.open(tagged.room("Savassi", "Sul"), DayOfWeek.MONDAY, AFTERNOON, "treinador");
        assertThat(tagged.plan().gaps().get(0).excluded()).isEqualTo(Map.of(Exclusion.TAG_MISSING, List.of(ana.id())));
    }

    @Test
    void namesWhoVetoedTheLocation() {
        assertOnly(Exclusion.VETOED, it -> it.vetoedLocations(List.of(room.location())));
    }

    @Test
    void namesWhoIsUnavailable() {
        assertOnly(
                Exclusion.UNAVAILABLE,
                it -> it.weeklyUnavailability(List.of(new WeeklyUnavailability(DayOfWeek.MONDAY, AFTERNOON, "aula"))));
    }

    @Test
    void namesWhoIsBusy() {
        Professional ana = clinic.person("Ana");
        Instant threePm =
                gap.date().atTime(15, 0).atZone(clinic.network.build().zone()).toInstant();
        BusyTime dentist = new BusyTime(ana.id(), threePm, threePm.plusSeconds(3600));
        Roster roster = new Roster(List.of(), new TreeSet<>(), new TreeSet<>(), List.of(dentist));
        assertThat(new Planner().plan(clinic.request(roster)).gaps().get(0).excluded())
                .containsOnlyKeys(Exclusion.BUSY);
    }

    @Test
    void namesWhoIsElsewhere() {
        Professional ana = clinic.person("Ana");
        clinic.pinned(clinic.open(clinic.room("Lourdes", "Sul"), 1, AFTERNOON), ana);
        assertThat(clinic.plan().gaps().get(0).excluded()).containsOnlyKeys(Exclusion.ELSEWHERE);
    }

    @Test
    void namesWhoWouldPassItsHours() {
        assertOnly(Exclusion.HOURS_LIMIT, it -> it.maxWeeklyHours(5));
    }

    @Test
    void namesWhoRefusesDoubles() {
        assertWithMorning(Exclusion.REFUSES_DOUBLES, it -> it.acceptsDoubles(false));
    }

    @Test
    void namesWhoWouldPassItsDoubles() {
        Period week = Period.day(gap.date());
        assertWithMorning(Exclusion.DOUBLES_LIMIT, it -> it.limits(List.of(new DatedLimit(week, null, 0))));
    }

    @Test
    void namesEverybodyOnceInTheOrderOfTheirNames() {
        Professional bia = clinic.person("Bia", it -> it.active(false).maxWeeklyHours(0));
        Professional ana = clinic.person("Ana", it -> it.active(false));
        var excluded = clinic.plan().gaps().get(0).excluded();
        assertThat(excluded).isEqualTo(Map.of(Exclusion.INACTIVE, List.of(ana.id(), bia.id())));
        assertThat(excluded.get(Exclusion.INACTIVE)).isUnmodifiable();
    }

    /** Fewer tries than elsewhere: each scores a whole roster for every gap and professional. */
    @Property(tries = 100)
    void excludesByARuleExactlyThoseWhomTheSlotWouldBreakOneFor(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        int[] holder = Annealed.roster(problem, seed);
        Gaps gaps = new Gaps(problem, holder);
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] == Problem.NOBODY && problem.slots.movable[slot]) {
                var reasons = gaps.reasons(slot).excluded();
                List<ProfessionalId> could = reasons.getOrDefault(Exclusion.COSTS_MORE, List.of());
                for (int person = 0; person < problem.people.count; person++) {
                    int[] with = holder.clone();
                    with[slot] = person;
                    boolean breaks = Scoring.of(problem, with).score().hard() > 0;
                    assertThat(could.contains(problem.people.all.get(person).id()))
                            .isEqualTo(!breaks);
                }
                assertThat(reasons.values().stream().mapToInt(List::size).sum()).isEqualTo(problem.people.count);
            }
        }
    }

    /** Fewer tries than elsewhere: each plans, and judges everybody in every gap. */
    @Property(tries = 100)
    void namesForEverybodyTheFirstRuleThatItWouldBreakThere(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        Plan plan = new Planner().plan(request);
        for (GapReasons reasons : plan.gaps()) {
            // Of one that has begun the rule is none of anybody's.
            if (request.begun(reasons.slot())) {
                continue;
            }
            reasons.excluded()
                    .forEach((rule, people) -> people.forEach(who -> {
                        Assignment there = Assignment.generated(reasons.slot(), who);
                        List<Assignment> all = new ArrayList<>(plan.assignments());
                        all.add(there);
                        assertThat(Violations.first(request, all, there))
                                .isEqualTo(rule == Exclusion.COSTS_MORE ? null : rule);
                    }));
        }
    }

    private void assertOnly(Exclusion expected, UnaryOperator<Professional.Builder> with) {
        Professional ana = clinic.person("Ana", with);
        assertThat(clinic.plan().gaps())
                .singleElement()
                .satisfies(it -> assertThat(it.excluded()).isEqualTo(Map.of(expected, List.of(ana.id()))));
    }

    private void assertWithMorning(Exclusion expected, UnaryOperator<Professional.Builder> with) {
        Professional ana = clinic.person("Ana", with);
        clinic.pinned(clinic.open(room, 1, MORNING), ana);
        assertThat(clinic.plan().gaps().get(0).excluded()).containsOnlyKeys(expected);
    }
}
