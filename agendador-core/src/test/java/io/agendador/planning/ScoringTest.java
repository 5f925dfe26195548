package io.agendador.planning;

import static io.agendador.planning.SmallClinic.aClinic;
import static io.agendador.planning.SmallClinic.candidate;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Period;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private final SmallClinic clinic = aClinic();

    @Test
    void countsAGapByThePriorityOfItsLocation() {
        clinic.open(clinic.room("Savassi", it -> it.coveragePriority(1)), 1, MORNING);
        clinic.open(clinic.room("Lourdes", it -> it.coveragePriority(4)), 1, MORNING);
        assertThat(part(clinic.evaluate(), ScorePart.GAPS)).isEqualTo(1000 * (5 + 2));
    }

    @Test
    void countsOneForADouble() {
        Professional ana = clinic.person("Ana");
        Room room = clinic.room("Savassi", "Sul");
        Slot morning = clinic.open(room, 1, MORNING);
        Slot afternoon = clinic.open(room, 1, AFTERNOON);
        Evaluation evaluation = clinic.evaluate(candidate(morning, ana), candidate(afternoon, ana));
        assertThat(evaluation.score().coverage()).isEqualTo(1);
        assertThat(part(evaluation, ScorePart.DISTANT_SHIFTS)).isZero();
    }

    @Test
    void countsADoubleInTwoRegionsAsDistant() {
        Professional ana = clinic.person("Ana");
        Slot morning = clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        Slot afternoon = clinic.open(clinic.room("Venda Nova", "Norte"), 1, AFTERNOON);
        assertThat(part(clinic.evaluate(candidate(morning, ana), candidate(afternoon, ana)), ScorePart.DISTANT_SHIFTS))
                .isEqualTo(8);
    }

    @Test
    void countsHoursUnderTheTargetDearerBeyondTheTolerance() {
        clinic.person("Ana");
        assertThat(part(clinic.evaluate(), ScorePart.UNDER_HOURS)).isEqualTo(40 + 2 * 28);
    }

    @Test
    void countsHoursOverTheTargetDearerBeyondTheTolerance() {
        Professional ana = clinic.person("Ana", it -> it.targetWeeklyHours(4));
        Room room = clinic.room("Savassi", "Sul");
        Slot monday = clinic.open(room, 1, MORNING);
        Slot tuesday = clinic.open(room, 2, MORNING);
        Slot wednesday = clinic.open(room, 3, MORNING);
        Evaluation evaluation =
                clinic.evaluate(candidate(monday, ana), candidate(tuesday, ana), candidate(wednesday, ana));
        assertThat(part(evaluation, ScorePart.OVER_HOURS)).isEqualTo(3 * 14 + 3 * 2);
        assertThat(part(evaluation, ScorePart.UNDER_HOURS)).isZero();
    }

    @Test
    void roundsAWeeksMinutesUpOnce() {
        Professional ana = clinic.person("Ana", it -> it.targetWeeklyHours(1));
        Room room = clinic.room("Savassi", it -> it.morning(ShiftTimes.of("08:00", "08:40")));
        Slot monday = clinic.open(room, 1, MORNING);
        Slot tuesday = clinic.open(room, 2, MORNING);
        Slot wednesday = clinic.open(room, 3, MORNING);
        // 120 minutes are one hour over; rounded shift by shift they would be two.
        assertThat(part(
                        clinic.evaluate(candidate(monday, ana), candidate(tuesday, ana), candidate(wednesday, ana)),
                        ScorePart.OVER_HOURS))
                .isEqualTo(3);
    }

    @Test
    void countsNoHoursOfWhoIsNotActive() {
        clinic.person("Ana", it -> it.active(false));
        assertThat(part(clinic.evaluate(), ScorePart.UNDER_HOURS)).isZero();
    }

    @Test
    void countsAStayThatRepeatsTheWeekBefore() {
        Professional ana = clinic.weeks(2).person("Ana");
        Room room = clinic.room("Savassi", "Sul");
        Slot first = clinic.open(room, 1, MORNING);
        Slot second = clinic.open(room, 8, MORNING);
        Evaluation evaluation = clinic.evaluate(candidate(first, ana), candidate(second, ana));
        assertThat(part(evaluation, ScorePart.REPEATED_LOCATION)).isEqualTo(10);
    }

    @Test
    void countsAStayThatRepeatsTheWeekBeforeTheWindow() {
        Professional ana = clinic.person("Ana");
        Room room = clinic.room("Savassi", "Sul");
        clinic.published(SmallClinic.slot(room, -3, MORNING), ana);
        clinic.published(SmallClinic.slot(room, -2, MORNING), ana);
        Slot monday = clinic.open(room, 1, MORNING);
        Slot tuesday = clinic.open(room, 2, MORNING);
        Evaluation evaluation = clinic.evaluate(candidate(monday, ana), candidate(tuesday, ana));
        assertThat(part(evaluation, ScorePart.REPEATED_LOCATION)).isEqualTo(10);
    }

    @Test
    void looksAsManyWeeksBackAsThePolicyAsks() {
        Professional ana = clinic.person("Ana");
        Room room = clinic.room("Savassi", "Sul");
        clinic.published(SmallClinic.slot(room, -13, MORNING), ana);
        Slot monday = clinic.open(room, 1, MORNING);
        clinic.network.policy(new PlanningPolicy(4, 70, 2, 1, true, Weights.DEFAULT));
        assertThat(part(clinic.evaluate(candidate(monday, ana)), ScorePart.REPEATED_LOCATION))
                .isZero();
        clinic.network.policy(new PlanningPolicy(4, 70, 2, 2, true, Weights.DEFAULT));
        assertThat(part(clinic.evaluate(candidate(monday, ana)), ScorePart.REPEATED_LOCATION))
                .isEqualTo(10);
    }

    @Test
    void countsManySlotsAtOneLocation() {
        Professional ana = clinic.person("Ana");
        Room room = clinic.room("Savassi", "Sul");
        for (int day = 0; day < 6; day++) {
            clinic.pinned(clinic.open(room, day, MORNING), ana);
        }
        assertThat(part(clinic.evaluate(), ScorePart.CONCENTRATION)).isEqualTo(2 * 2);
    }

    @Test
    void countsMissedWishes() {
        Room savassi = clinic.room("Savassi", "Sul");
        Room lourdes = clinic.room("Lourdes", "Sul");
        Professional ana = clinic.person(
                "Ana", it -> it.preferredShift(AFTERNOON).preferredLocations(List.of(savassi.location())));
        Slot slot = clinic.open(lourdes, 1, MORNING);
        Evaluation evaluation = clinic.evaluate(candidate(slot, ana));
        assertThat(part(evaluation, ScorePart.MISSED_SHIFT)).isEqualTo(2);
        assertThat(part(evaluation, ScorePart.MISSED_LOCATION)).isEqualTo(1);
    }

    @Test
    void countsWhatTheBaselineLosesAsChanges() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia");
        Room room = clinic.room("Savassi", "Sul");
        Slot monday = clinic.open(room, 1, MORNING);
        Slot tuesday = clinic.open(room, 2, MORNING);
        Slot closed = SmallClinic.slot(room, 3, MORNING);
        clinic.published(monday, ana).published(tuesday, ana).published(closed, ana);
        assertThat(clinic.evaluate(candidate(monday, ana), candidate(tuesday, bia))
                        .score()
                        .changes())
                .isEqualTo(2);
    }

    @Test
    void countsChangesAmongPreferencesWhereThePolicyGivesThemAWeight() {
        clinic.weights(it -> it.stability(7));
        Professional ana = clinic.person("Ana");
        clinic.published(clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING), ana);
        Evaluation evaluation = clinic.evaluate();
        assertThat(evaluation.score().changes()).isZero();
        assertThat(part(evaluation, ScorePart.STABILITY)).isEqualTo(7);
    }

    @Test
    void countsNoChangesInWeeksPlannedAfresh() {
        Professional ana = clinic.person("Ana");
        Slot slot = clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        clinic.published(slot, ana);
        PlanningRequest request = clinic.request().afresh(List.of(slot.week()));
        assertThat(new Planner().evaluate(request, List.of()).score().changes()).isZero();
    }

    @Test
    void countsAHardViolationOnlyOfWhatCanMove() {
        Professional ana = clinic.person(
                "Ana",
                it -> it.datedUnavailability(
                        List.of(new DatedUnavailability(Period.day(SmallClinic.SUNDAY.plusDays(1)), null, "médico"))));
        Room room = clinic.room("Savassi", "Sul");
        Slot morning = clinic.open(room, 1, MORNING);
        Slot afternoon = clinic.open(room, 1, AFTERNOON);
        clinic.pinned(morning, ana);
        assertThat(clinic.evaluate().score().hard()).isZero();
        assertThat(clinic.evaluate(candidate(afternoon, ana)).score().hard()).isEqualTo(1);
    }

    @Test
    void countsEachFurtherSlotOfOneShiftAsHard() {
        Professional ana = clinic.person("Ana");
        Slot one = clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        Slot other = clinic.open(clinic.room("Lourdes", "Sul"), 1, MORNING);
        Slot third = clinic.open(clinic.room("Centro", "Sul"), 1, MORNING);
        assertThat(clinic.evaluate(candidate(one, ana), candidate(other, ana), candidate(third, ana))
                        .score()
                        .hard())
                .isEqualTo(2);
    }

    @Test
    void countsTooManyHoursAsHardOnceAWeek() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(11));
        Room room = clinic.room("Savassi", "Sul");
        Slot monday = clinic.open(room, 1, MORNING);
        Slot tuesday = clinic.open(room, 2, MORNING);
        assertThat(clinic.evaluate(candidate(monday, ana), candidate(tuesday, ana))
                        .score()
                        .hard())
                .isEqualTo(1);
    }

    private static long part(Evaluation evaluation, ScorePart part) {
        return evaluation.parts().get(part);
    }
}
