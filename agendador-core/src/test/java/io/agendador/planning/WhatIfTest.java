package io.agendador.planning;

import static io.agendador.planning.SmallClinic.aClinic;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Candidates.Fitting;
import io.agendador.planning.Effect.Impossible;
import io.agendador.planning.Effect.Possible;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.WeeklyUnavailability;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private final SmallClinic clinic = aClinic();
    private final Room savassi = clinic.room("Savassi", "Sul");
    private final Room lourdes = clinic.room("Lourdes", "Sul");
    private final Slot monday = clinic.open(savassi, 1, MORNING);

    @Test
    void saysWhatAReplacementCostsPartByPart() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia", it -> it.preferredShift(AFTERNOON));
        clinic.published(monday, ana);
        assertThat(cost(whatIf().effect(monday, bia.id())).parts())
                .isEqualTo(Map.of(ScorePart.CHANGES, 1L, ScorePart.MISSED_SHIFT, 2L));
        assertThat(whatIf().effect(monday, ana.id())).isEqualTo(new Possible(ScoreDelta.NONE));
    }

    @Test
    void ranksWhoFitsByWhatItCostsAndGroupsWhoDoesNot() {
        Professional ana = clinic.person("Ana", it -> it.preferredShift(AFTERNOON));
        Professional bia = clinic.person("Bia");
        Professional caio = clinic.person("Caio", it -> it.active(false));
        Candidates candidates = whatIf().candidates(monday);
        assertThat(candidates.fitting()).extracting(Fitting::professional).containsExactly(bia.id(), ana.id());
        assertThat(candidates.fitting()).allMatch(it -> it.cost().improves());
        assertThat(candidates.excluded()).isEqualTo(Map.of(Exclusion.INACTIVE, List.of(caio.id())));
        assertThat(candidates.excluded().get(Exclusion.INACTIVE)).isUnmodifiable();
    }

    @Test
    void overridesDecisionsAboutSlots() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia");
        Slot tuesday = clinic.open(savassi, 2, MORNING);
        clinic.pinned(monday, ana);
        Roster decided = new Roster(clinic.inForce, new TreeSet<>(List.of(tuesday)), new TreeSet<>(), List.of());
        WhatIf whatIf = WhatIf.of(clinic.request(decided));
        assertThat(whatIf.effect(monday, bia.id())).isInstanceOf(Possible.class);
        assertThat(whatIf.effect(tuesday, bia.id())).isInstanceOf(Possible.class);
    }

    @Test
    void placesNobodyWhereNothingIsOpenButTakesPeopleOut() {
        Professional ana = clinic.person("Ana");
        Slot closed = SmallClinic.slot(savassi, 2, MORNING);
        clinic.published(closed, ana);
        assertThat(whatIf().effect(closed, ana.id())).isEqualTo(new Impossible(Exclusion.NOT_OPEN, closed, ana.id()));
        assertThat(whatIf().candidates(closed).excluded()).containsOnlyKeys(Exclusion.NOT_OPEN);
        assertThat(cost(whatIf().effect(List.of(new Placement(closed, null)))).of(ScorePart.GAPS))
                .isZero();
    }

    @Test
    void touchesNothingThatHasBegun() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia");
        clinic.published(monday, ana);
        Instant starts =
                monday.date().atTime(8, 0).atZone(NetworkFixture.SAO_PAULO).toInstant();
        PlanningRequest request = clinic.request();
        WhatIf whatIf = WhatIf.of(new PlanningRequest(
                request.network(),
                request.inForce(),
                starts,
                request.firstWeek(),
                1,
                List.of(),
                false,
                1,
                request.effort(),
                Terms.NONE));
        assertThat(whatIf.effect(monday, bia.id())).isEqualTo(new Impossible(Exclusion.BEGUN, monday, bia.id()));
        assertThat(whatIf.effect(List.of(new Placement(monday, null))))
                .isEqualTo(new Impossible(Exclusion.BEGUN, monday, null));
    }

    @Test
    void exchangesTwoWhoAreInEachOthersWay() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia");
        Slot other = clinic.open(lourdes, 1, MORNING);
        clinic.published(monday, ana).published(other, bia);
        assertThat(whatIf().effect(monday, bia.id())).isEqualTo(new Impossible(Exclusion.ELSEWHERE, monday, bia.id()));
        List<Placement> exchange = List.of(new Placement(monday, bia.id()), new Placement(other, ana.id()));
        assertThat(cost(whatIf().effect(exchange)).parts()).isEqualTo(Map.of(ScorePart.CHANGES, 2L));
    }

    @Test
    void tellsTheFirstOfSeveralChangesThatBreaksARule() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(6));
        Slot tuesday = clinic.open(savassi, 2, MORNING);
        List<Placement> both = List.of(new Placement(tuesday, ana.id()), new Placement(monday, ana.id()));
        assertThat(whatIf().effect(both)).isEqualTo(new Impossible(Exclusion.HOURS_LIMIT, monday, ana.id()));
    }

    @Test
    void keepsOneOfTwoInASlotAtThePriceOfTheOther() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia", it -> it.active(false));
        Professional caio = clinic.person("Caio");
        clinic.pinned(monday, ana).pinned(monday, caio).pinned(monday, bia);
        for (Professional kept : List.of(ana, caio)) {
            assertThat(cost(whatIf().effect(monday, kept.id())).of(ScorePart.CHANGES))
                    .isEqualTo(2);
        }
    }

    @Test
    void movesWhoIsElsewhereAndCoversThatWithAnother() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia", it -> it.vetoedLocations(List.of(savassi.location())));
        Slot other = clinic.open(lourdes, 1, MORNING);
        clinic.published(other, ana);
        Rearrangement found = whatIf().rearrangement(monday, ana.id()).orElseThrow();
        assertThat(found.others()).containsExactly(new Placement(other, bia.id()));
        assertThat(found.cost().of(ScorePart.GAPS)).isEqualTo(-3000);
    }

    @Test
    void givesItToTheFirstByNameOfSeveralWhoCostTheSame() {
        Professional ana = clinic.person("Ana");
        Professional bia = clinic.person("Bia", it -> it.vetoedLocations(List.of(savassi.location())));
        clinic.person("Caio", it -> it.vetoedLocations(List.of(savassi.location())));
        Slot other = clinic.open(lourdes, 1, MORNING);
        clinic.published(other, ana);
        assertThat(whatIf().rearrangement(monday, ana.id()).orElseThrow().others())
                .containsExactly(new Placement(other, bia.id()));
    }

    @Test
    void handsNothingOverThatHasBegun() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(6));
        Slot tuesday = clinic.open(savassi, 2, MORNING);
        clinic.published(monday, ana);
        PlanningRequest before = clinic.request();
        Instant starts =
                monday.date().atTime(8, 0).atZone(NetworkFixture.SAO_PAULO).toInstant();
        PlanningRequest begun = PlanningRequest.of(before.network(), before.inForce(), starts)
                .over(before.firstWeek(), 1)
                .with(before.effort());
        assertThat(WhatIf.of(before).rearrangement(tuesday, ana.id())).isPresent();
        assertThat(WhatIf.of(begun).rearrangement(tuesday, ana.id())).isEmpty();
    }

    @Test
    void leavesAGapWhereNobodyTakesOver() {
        Professional ana = clinic.person("Ana");
        Slot other = clinic.open(lourdes, 1, MORNING);
        clinic.published(other, ana);
        Rearrangement found = whatIf().rearrangement(monday, ana.id()).orElseThrow();
        assertThat(found.others()).containsExactly(new Placement(other, null));
        assertThat(found.cost().of(ScorePart.GAPS)).isZero();
    }

    @Test
    void givesUpOneSlotOfTheWeekForWhoIsAtItsLimitOfHours() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(12));
        Professional bia = clinic.person("Bia", it -> it.preferredShift(AFTERNOON));
        Slot tuesday = clinic.open(savassi, 2, MORNING);
        Slot wednesday = clinic.open(savassi, 3, AFTERNOON);
        clinic.published(tuesday, ana).published(wednesday, ana);
        Rearrangement found = whatIf().rearrangement(monday, ana.id()).orElseThrow();
        assertThat(found.others()).containsExactly(new Placement(wednesday, bia.id()));
    }

    @Test
    void givesUpTwoWhereOneIsNotEnough() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(6));
        Slot tuesday = clinic.open(savassi, 2, MORNING);
        Slot wednesday = clinic.open(savassi, 3, MORNING);
        clinic.pinned(tuesday, ana).pinned(wednesday, ana);
        Rearrangement found = whatIf().rearrangement(monday, ana.id()).orElseThrow();
        assertThat(found.others())
                .containsExactlyInAnyOrder(new Placement(tuesday, null), new Placement(wednesday, null));
    }

    @Test
    void findsNoWayForWhomNoOtherSlotKeepsOut() {
        Professional ana = clinic.person("Ana", it -> it.vetoedLocations(List.of(savassi.location())));
        assertThat(whatIf().rearrangement(monday, ana.id())).isEmpty();
    }

    @Test
    void tellsWhatTheOneWhoMakesRoomTakesInstead() {
        Professional ana = clinic.person("Ana", it -> it.maxWeeklyHours(6));
        Professional bia = clinic.person("Bia", it -> it.vetoedLocations(List.of(lourdes.location())));
        Slot tuesday = clinic.open(lourdes, 2, MORNING);
        clinic.published(monday, ana);
        Rearrangement found = whatIf().aftermath(monday, bia.id()).orElseThrow();
        assertThat(found.others()).containsExactly(new Placement(tuesday, ana.id()));
        assertThat(found.cost().of(ScorePart.GAPS)).isEqualTo(-3000);
    }

    @Test
    void leavesOutWhatWouldChangeAnyway() {
        Professional ana = clinic.person("Ana", it -> it.vetoedLocations(List.of(lourdes.location())));
        clinic.person("Bia", it -> it.vetoedLocations(List.of(savassi.location())));
        clinic.open(savassi, 2, MORNING);
        clinic.open(lourdes, 2, MORNING);
        assertThat(whatIf().aftermath(monday, ana.id()).orElseThrow().others()).isEmpty();
        assertThat(clinic.plan().gaps()).isEmpty();
    }

    @Test
    void leavesOutWhatOthersCouldRearrangeAnyway() {
        Professional ana = clinic.person("Ana", it -> it.vetoedLocations(List.of(lourdes.location())));
        Professional bia =
                clinic.person("Bia", it -> it.maxWeeklyHours(6).vetoedLocations(List.of(savassi.location())));
        Slot wednesday = clinic.open(lourdes, 3, MORNING);
        clinic.open(lourdes, 2, MORNING);
        clinic.person(
                "Caio",
                it -> it.vetoedLocations(List.of(savassi.location()))
                        .weeklyUnavailability(List.of(new WeeklyUnavailability(DayOfWeek.TUESDAY, MORNING, ""))));
        clinic.published(wednesday, bia);
        assertThat(clinic.plan().gaps()).isEmpty();
        assertThat(whatIf().aftermath(monday, ana.id()).orElseThrow().others()).isEmpty();
    }

    @Test
    void planningAroundTouchesNothingElseThatIsDecided() {
        Professional ana = clinic.person("Ana");
        Slot other = clinic.open(lourdes, 1, MORNING);
        clinic.pinned(other, ana);
        assertThat(whatIf().aftermath(monday, ana.id())).isEmpty();
        assertThat(whatIf().rearrangement(monday, ana.id())).isPresent();
    }

    @Test
    void planningAroundPlacesNobodyWhomARuleOfTheSlotKeepsOut() {
        Professional ana = clinic.person("Ana", it -> it.vetoedLocations(List.of(savassi.location())));
        Slot closed = SmallClinic.slot(savassi, 2, MORNING);
        assertThat(whatIf().aftermath(monday, ana.id())).isEmpty();
        assertThat(whatIf().aftermath(closed, ana.id())).isEmpty();
    }

    @Test
    void comparesDifferencesLevelByLevel() {
        ScoreDelta gap = delta(ScorePart.GAPS, 1000, ScorePart.UNDER_HOURS, -500);
        ScoreDelta changed = delta(ScorePart.CHANGES, 1, ScorePart.MISSED_SHIFT, -2);
        ScoreDelta dearer = delta(ScorePart.OVER_HOURS, 300, ScorePart.UNDER_HOURS, -1);
        assertThat(List.of(gap, changed, dearer)).isSortedAccordingTo((one, other) -> -one.compareTo(other));
        assertThat(delta(ScorePart.CHANGES, 0, ScorePart.OVER_HOURS, -1).improves())
                .isTrue();
        assertThat(dearer.improves()).isFalse();
        assertThat(ScoreDelta.NONE.improves()).isFalse();
    }

    @Test
    void refusesQuestionsAboutWhatItDoesNotKnow() {
        Professional ana = clinic.person("Ana");
        Professional stranger = NetworkFixture.aNetwork().professional("Estranha");
        Slot later = SmallClinic.slot(savassi, 8, MORNING);
        WhatIf whatIf = whatIf();
        assertThatThrownBy(() -> whatIf.effect(monday, stranger.id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(stranger.id().toString());
        assertThatThrownBy(() -> whatIf.candidates(later)).isInstanceOf(IllegalArgumentException.class);
        Placement twice = new Placement(monday, ana.id());
        assertThatThrownBy(() -> whatIf.effect(List.of(twice, twice))).isInstanceOf(IllegalArgumentException.class);
    }

    private WhatIf whatIf() {
        return WhatIf.of(clinic.request());
    }

    private static ScoreDelta cost(Effect effect) {
        assertThat(effect).isInstanceOf(Possible.class);
        return ((Possible) effect).cost();
    }

    private static ScoreDelta delta(ScorePart one, long first, ScorePart other, long second) {
        return new ScoreDelta(new TreeMap<>(Map.of(one, first, other, second)));
    }
}
