package io.agendador.planning;

import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.agendador.planning.Terms.Priority;
import io.agendador.roster.Assignment;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermsTest {

    private final SmallClinic clinic = SmallClinic.aClinic();
    private final Planner planner = new Planner();

    @Test
    void givesAShiftToWhomItIsPrioritizedFor() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(6).preferredShift(AFTERNOON));
        Professional bia = clinic.person("Bia", it -> it.maxWeeklyHours(6));
        Room room = clinic.room("Savassi", "Sul");
        Slot morning = clinic.open(room, 1, MORNING);
        Slot afternoon = clinic.open(room, 1, AFTERNOON);
        assertThat(plan(Terms.NONE))
                .contains(Assignment.generated(afternoon, ana.id()), Assignment.generated(morning, bia.id()));
        assertThat(plan(Terms.NONE.prioritizing(List.of(new Priority(ana.id(), MORNING, null)))))
                .contains(Assignment.generated(morning, ana.id()), Assignment.generated(afternoon, bia.id()));
    }

    @Test
    void coversFirstWhatIsPrioritized() {
        clinic.person("Ana", it -> it.maxWeeklyHours(6));
        Room first = clinic.room("Savassi", it -> it.coveragePriority(1));
        Room last = clinic.room("Lourdes", it -> it.coveragePriority(5));
        Slot important = clinic.open(first, 1, MORNING);
        Slot prioritized = clinic.open(last, 1, MORNING);
        assertThat(plan(Terms.NONE)).extracting(Assignment::slot).containsExactly(important);
        assertThat(plan(Terms.NONE.prioritizing(List.of(new Priority(null, null, last.location())))))
                .extracting(Assignment::slot)
                .containsExactly(prioritized);
    }

    @Test
    void saysWhoWasLeftOutOfAGap() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia", it -> it.maxWeeklyHours(0));
        clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        Plan plan = planner.plan(clinic.request().on(Terms.NONE.only(Selection.ALL.of(List.of(bia.id())))));
        assertThat(plan.gaps()).hasSize(1);
        assertThat(plan.gaps().get(0).excluded())
                .containsEntry(Plan.Exclusion.NOT_ASKED, List.of(ana.id()))
                .containsEntry(Plan.Exclusion.HOURS_LIMIT, List.of(bia.id()));
    }

    @Test
    void asksWhoIsNotWillingForWhatSomebodyHadButNotForWhatWasEmpty() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(0));
        Professional bia = clinic.person("Bia", it -> it.maxWeeklyHours(0).acceptsDoubles(false));
        Room room = clinic.room("Savassi", "Sul");
        clinic.published(clinic.open(room, 1, MORNING), ana);
        clinic.open(room, 2, MORNING);
        Plan plan = planner.plan(clinic.request().on(Terms.NONE.with(Terms.Doubles.ONLY_WILLING)));
        assertThat(plan.gaps())
                .extracting(Plan.GapReasons::excluded)
                .containsExactly(
                        new TreeMap<>(Map.of(Plan.Exclusion.HOURS_LIMIT, List.of(ana.id(), bia.id()))),
                        new TreeMap<>(Map.of(
                                Plan.Exclusion.HOURS_LIMIT, List.of(ana.id()),
                                Plan.Exclusion.NOT_ASKED, List.of(bia.id()))));
    }

    @Test
    void fillsOnlyTheSlotsThatAreNamed() {
        Professional ana = clinic.person("Ana");
        Room room = clinic.room("Savassi", "Sul");
        Slot named = clinic.open(room, 1, MORNING);
        Slot other = clinic.open(room, 2, MORNING);
        assertThat(plan(Terms.NONE.only(Selection.ALL.just(List.of(named)))))
                .containsExactly(Assignment.generated(named, ana.id()));
        assertThat(plan(Terms.NONE.except(Selection.ALL.just(List.of(named)))))
                .containsExactly(Assignment.generated(other, ana.id()));
    }

    @Test
    void evensHoursOutWhereAPlainSearchKeepsWhatStands() {
        Professional ana = clinic.person("Ana", it -> it.targetWeeklyHours(6));
        Professional bia = clinic.person("Bia", it -> it.targetWeeklyHours(6));
        Room room = clinic.room("Savassi", "Sul");
        clinic.published(clinic.open(room, 1, MORNING), ana).published(clinic.open(room, 2, MORNING), ana);
        assertThat(plan(Terms.NONE)).extracting(Assignment::professional).containsOnly(ana.id());
        assertThat(plan(Terms.NONE.balanced()))
                .extracting(Assignment::professional)
                .containsExactlyInAnyOrder(ana.id(), bia.id());
    }

    @Test
    void movesNobodyForTheSakeOfATasteWhileItEvensHoursOut() {
        Professional ana = clinic.person("Ana", it -> it.targetWeeklyHours(6).preferredShift(AFTERNOON));
        Professional bia = clinic.person("Bia", it -> it.targetWeeklyHours(6).preferredShift(MORNING));
        Room room = clinic.room("Savassi", "Sul");
        Slot morning = clinic.open(room, 1, MORNING);
        Slot afternoon = clinic.open(room, 2, AFTERNOON);
        clinic.published(morning, ana).published(afternoon, bia);
        assertThat(plan(Terms.NONE.balanced()))
                .extracting(Assignment::slot, Assignment::professional)
                .containsExactly(tuple(morning, ana.id()), tuple(afternoon, bia.id()));
    }

    @Test
    void refusesAPriorityOfNothing() {
        assertThatThrownBy(() -> new Priority(null, null, null)).hasMessageContaining("a priority names");
    }

    private List<Assignment> plan(Terms terms) {
        return planner.plan(clinic.request().on(terms)).assignments();
    }
}
