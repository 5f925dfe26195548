package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.ScorePart;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Situation;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact.DatedOpening;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Rules;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final NetworkFixture fixture = aNetwork();
    private final Room savassi = fixture.room(fixture.location("Savassi", it -> it.region("Sul")), "Sala 1");
    private final Room lourdes = fixture.room(fixture.location("Lourdes", it -> it.region("Sul")), "Sala 1");
    private final Slot slot = open(savassi, 0, MORNING);
    private final List<Assignment> assignments = new ArrayList<>();
    private final TreeSet<Slot> pinnedGaps = new TreeSet<>();
    private Instant now =
            MONDAY.minusDays(3).atStartOfDay(NetworkFixture.SAO_PAULO).toInstant();

    @Test
    void fillsAGapWithTheCheapestFirstAndAtLastLeavesIt() {
        Professional ana = person("Ana", it -> it.preferredShift(AFTERNOON));
        Professional bia = person("Bia", it -> it);
        assertThat(edits(Kind.GAP))
                .containsExactly(
                        List.of(new Edit.Assign(slot, bia.id())),
                        List.of(new Edit.Assign(slot, ana.id())),
                        List.of(new Edit.LeaveGap(slot)));
    }

    @Test
    void fillsAGapAlsoWithADouble() {
        Professional ana = person("Ana", it -> it);
        stands(open(savassi, 0, AFTERNOON), ana);
        Suggestion first = suggestions(Kind.GAP).get(0);
        assertThat(first.edits()).containsExactly(new Edit.Assign(slot, ana.id()));
        assertThat(first.cost().of(ScorePart.DOUBLES)).isEqualTo(1);
        assertThat(first.findings().resolved()).extracting(Inconsistency::kind).containsExactly(Kind.GAP);
    }

    @Test
    void movesWhoIsElsewhereAndCoversThatWithAnother() {
        Professional ana = person("Ana", it -> it);
        Professional bia = person("Bia", it -> it.vetoedLocations(List.of(savassi.location())));
        Slot other = open(lourdes, 0, MORNING);
        stands(other, ana);
        assertThat(edits(Kind.GAP))
                .contains(List.of(new Edit.Assign(slot, ana.id()), new Edit.Replace(other, ana.id(), bia.id())));
    }

    @Test
    void entersWhoWasAgreedOnAHandKeptDay() {
        Room room = fixture.room(fixture.location("Centro", it -> it.handKeptDays(List.of(DayOfWeek.MONDAY))), "1");
        Slot kept = open(room, 0, AFTERNOON);
        Professional ana = person("Ana", it -> it);
        stands(slot, ana);
        assertThat(edits(Kind.GAP)).containsExactly(List.of(new Edit.EnterHandKept(kept, ana.id())));
    }

    @Test
    void doesNotDecideTwiceThatAGapStays() {
        pinnedGaps.add(slot);
        assertThat(edits(Kind.GAP)).isEmpty();
    }

    @Test
    void replacesExchangesOrTakesOutWhoIsAway() {
        DatedUnavailability away = new DatedUnavailability(Period.day(MONDAY), MORNING, "médico");
        Professional ana = person("Ana", it -> it.datedUnavailability(List.of(away)));
        Professional bia = person("Bia", it -> it);
        Professional caio = person("Caio", it -> it);
        Slot afternoon = open(lourdes, 0, AFTERNOON);
        stands(slot, ana);
        stands(afternoon, bia);
        assertThat(edits(Kind.BLOCK_VIOLATED))
                .containsExactlyInAnyOrder(
                        List.of(new Edit.Replace(slot, ana.id(), caio.id())),
                        List.of(new Edit.Replace(slot, ana.id(), bia.id())),
                        List.of(new Edit.Exchange(slot, ana.id(), afternoon, bia.id())),
                        List.of(new Edit.LeaveGap(slot)));
    }

    @Test
    void opensTheRoomOrTakesOutWhoStandsBeforeAClosedDoor() {
        Professional ana = person("Ana", it -> it);
        Slot closed = new Slot(lourdes.id(), MONDAY, AFTERNOON);
        stands(closed, ana);
        DatedOpening opening = new DatedOpening(new OpeningException(closed, true, null, ""));
        assertThat(edits(Kind.ROOM_NOT_OPEN))
                .containsExactly(
                        List.of(new Edit.ChangeNetwork(
                                new NetworkDiff(List.of(new NetworkDiff.Change(null, opening))))),
                        List.of(new Edit.Unassign(closed, ana.id(), false)));
    }

    @Test
    void givesOneSlotOfTheWeekToAnother() {
        Professional ana = person("Ana", it -> it.maxWeeklyHours(6));
        Professional bia = person(
                "Bia",
                it -> it.datedUnavailability(List.of(new DatedUnavailability(Period.day(MONDAY), null, "médico"))));
        Slot tuesday = open(savassi, 1, MORNING);
        stands(slot, ana);
        stands(tuesday, ana);
        assertThat(edits(Kind.HOURS_EXCEEDED)).containsExactly(List.of(new Edit.Replace(tuesday, ana.id(), bia.id())));
    }

    @Test
    void givesTwoWhereOneIsNotEnough() {
        Professional ana = person("Ana", it -> it.maxWeeklyHours(6));
        Professional bia = person("Bia", it -> it);
        Slot tuesday = open(savassi, 1, MORNING);
        Slot wednesday = open(savassi, 2, MORNING);
        List.of(slot, tuesday, wednesday).forEach(it -> stands(it, ana));
        assertThat(edits(Kind.HOURS_EXCEEDED))
                .hasSize(3)
                .contains(List.of(
                        new Edit.Replace(tuesday, ana.id(), bia.id()),
                        new Edit.Replace(wednesday, ana.id(), bia.id())));
    }

    @Test
    void changesForAPreferenceOnlyWhatIsBetterThen() {
        Professional ana = person("Ana", it -> it.preferredShift(AFTERNOON));
        person("Bia", it -> it.preferredShift(AFTERNOON));
        stands(slot, ana);
        assertThat(edits(Kind.PREFERENCE_MISSED)).isEmpty();
        Professional caio = person("Caio", it -> it);
        assertThat(edits(Kind.PREFERENCE_MISSED)).containsExactly(List.of(new Edit.Replace(slot, ana.id(), caio.id())));
    }

    @Test
    void suggestsNothingForWhatHasBegun() {
        person("Ana", it -> it);
        now = MONDAY.atTime(8, 0).atZone(NetworkFixture.SAO_PAULO).toInstant();
        assertThat(edits(Kind.GAP)).isEmpty();
    }

    @Test
    void keepsToAHandfulAndAlwaysNamesTheGap() {
        for (int number = 0; number < 9; number++) {
            person("Pessoa " + number, it -> it);
        }
        List<List<Edit>> edits = edits(Kind.GAP);
        assertThat(edits).hasSize(Suggestions.MOST).endsWith(List.of(new Edit.LeaveGap(slot)));
    }

    private Slot open(Room room, int day, Shift shift) {
        Slot opened = new Slot(room.id(), MONDAY.plusDays(day), shift);
        fixture.openOn(room, opened.date(), shift);
        return opened;
    }

    private Professional person(String name, UnaryOperator<Professional.Builder> with) {
        return fixture.professional(name, with);
    }

    private void stands(Slot where, Professional who) {
        assignments.add(new Assignment(where, who.id(), Origin.SYSTEM, AssignmentStatus.REVIEWED, false, null, 1));
    }

    private List<List<Edit>> edits(Kind kind) {
        return suggestions(kind).stream().map(Suggestion::edits).toList();
    }

    /** About the first finding of this kind. */
    private List<Suggestion> suggestions(Kind kind) {
        Situation situation = new Situation(
                1, 1, fixture.build(), new Roster(assignments, pinnedGaps, new TreeSet<>(), List.of()), now);
        Period week = slot.week().period();
        Inconsistency finding = Rules.check(new Facts(situation.network(), situation.inForce(), week)).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
        return Suggestions.of(situation, week).about(finding);
    }
}
