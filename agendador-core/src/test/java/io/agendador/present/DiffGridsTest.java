package io.agendador.present;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.present.Grid.Cell;
import io.agendador.present.WeekGrids.Filter;
import io.agendador.present.WeekGrids.View;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiffGridsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 22));
    private static final LocalDate MONDAY = WEEK.sunday().plusDays(1);

    private final NetworkFixture fixture = aNetwork();
    private final Professional ana = fixture.professional("Ana Moura");
    private final Professional bia = fixture.professional("Beatriz Lopes");
    private final Professional caio = fixture.professional("Caio Prado");
    private final Location savassi = fixture.location("Savassi");
    private final Room room1 = fixture.room(savassi, "Sala 1");
    private final Room room2 = fixture.room(savassi, "Sala 2");
    private final Location event = fixture.location("Feira da Saúde");
    private final Room tent = fixture.room(event, "Tenda");
    private final Network network =
            fixture.openOnWorkdays(room1).openOnWorkdays(room2).build();

    private final Map<Slot, Mark> marks = new TreeMap<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final WeekGrids grids = new WeekGrids(network, Texts.in(Texts.PORTUGUESE));

    @Test
    void byRoomEachChangeHasItsSignAndWhoWasThereStandsBeneath() {
        story();

        GoldenText.assertMatches("diff-by-room.txt", lines(grids, View.ROOM));
    }

    @Test
    void byProfessionalWhoMovesFromRoomToRoomChanges() {
        story();

        GoldenText.assertMatches("diff-by-professional.txt", lines(grids, View.PROFESSIONAL));
    }

    @Test
    void byLocationChangesAreCounted() {
        story();

        GoldenText.assertMatches("diff-by-location.txt", lines(grids, View.LOCATION));
    }

    @Test
    void aDiffInEnglish() {
        story();

        GoldenText.assertMatches(
                "diff-in-english.txt", lines(new WeekGrids(network, Texts.in(Locale.ENGLISH)), View.ROOM));
    }

    @Test
    void aQuestionAboutOnePersonShowsWhatItGainsAndLoses() {
        story();

        List<String> texts = texts(grid(new Filter(caio.id(), null, null, null)));

        assertThat(texts).contains("⇄ Caio", "⇄ Beatriz").noneMatch(it -> it.startsWith("+") || it.contains("vaga"));
    }

    @Test
    void aQuestionAboutAStatusShowsNobodyWhoIsTakenOut() {
        story();

        List<String> texts = texts(grid(new Filter(null, null, null, AssignmentStatus.GENERATED)));

        assertThat(texts).contains("+ Beatriz").noneMatch(it -> it.startsWith("−"));
    }

    @Test
    void questionsAboutPlaceAndShiftHoldForChangesToo() {
        story();

        assertThat(texts(grid(new Filter(null, event.id(), null, null))))
                .contains("− Beatriz")
                .noneMatch(it -> it.startsWith("+"));
        assertThat(texts(grid(new Filter(null, null, Shift.AFTERNOON, null)))).noneMatch(it -> it.startsWith("⇄"));
    }

    @Test
    void changesOfOtherWeeksAreLeftOut() {
        mark(slot(room1, MONDAY.plusWeeks(1), Shift.MORNING), null, ana);

        assertThat(texts(grid(Filter.ALL))).noneMatch(it -> it.startsWith("+"));
        assertThat(new WeekGrids(aNetwork().build(), Texts.in(Texts.PORTUGUESE))
                        .of(View.ROOM, Roster.EMPTY, WEEK, TODAY, Filter.ALL, marks)
                        .header())
                .hasSize(8);
    }

    @Test
    void aDiffWithoutChangesShowsTheWeekWithoutTheStatesSigns() {
        place(room1, MONDAY, Shift.MORNING, ana, AssignmentStatus.REVIEWED, false);

        Grid grid = grid(Filter.ALL);

        assertThat(texts(grid)).contains("Ana").doesNotContain("Ana+");
        assertThat(grid.legend()).extracting(Cell::style).containsExactly(Style.GAP);
    }

    @Test
    void coloursChangeNothingButColour() {
        story();

        String coloured = String.join("\n", new GridText(100, true).lines(grid(Filter.ALL)));
        assertThat(coloured).contains("\u001b[1;38;5;178m⇄ Caio\u001b[0m", "\u001b[1;38;5;178m← Ana\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(String.join("\n", lines(grids, View.ROOM)));
    }

    @Test
    void aMarkWithoutAChangeCannotBe() {
        assertThatThrownBy(() -> new Mark(ana.id(), ana.id())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Ana and Bia each lose one to Caio, who leaves another; one comes, one goes, one goes with the closed tent. */
    private void story() {
        place(room1, MONDAY, Shift.MORNING, caio, AssignmentStatus.GENERATED, false);
        mark(slot(room1, MONDAY, Shift.MORNING), ana, caio);
        place(room2, MONDAY, Shift.MORNING, bia, AssignmentStatus.ADJUSTED, true);
        mark(slot(room2, MONDAY, Shift.MORNING), caio, bia);
        place(room1, MONDAY, Shift.AFTERNOON, ana, AssignmentStatus.REVIEWED, false);
        place(room2, MONDAY.plusDays(1), Shift.AFTERNOON, bia, AssignmentStatus.GENERATED, false);
        mark(slot(room2, MONDAY.plusDays(1), Shift.AFTERNOON), null, bia);
        mark(slot(room1, MONDAY.plusDays(2), Shift.MORNING), ana, null);
        mark(slot(tent, MONDAY.plusDays(3), Shift.MORNING), bia, null);
    }

    private void place(
            Room room, LocalDate date, Shift shift, Professional who, AssignmentStatus status, boolean pinned) {
        assignments.add(new Assignment(slot(room, date, shift), who.id(), Origin.SYSTEM, status, pinned, null, 1));
    }

    private void mark(Slot slot, @Nullable Professional before, @Nullable Professional after) {
        marks.put(slot, new Mark(id(before), id(after)));
    }

    private static @Nullable ProfessionalId id(@Nullable Professional someone) {
        return someone == null ? null : someone.id();
    }

    private static Slot slot(Room room, LocalDate date, Shift shift) {
        return new Slot(room.id(), date, shift);
    }

    private Grid grid(Filter filter) {
        return grids.of(View.ROOM, Roster.of(assignments), WEEK, TODAY, filter, marks);
    }

    private List<String> lines(WeekGrids of, View view) {
        return new GridText(100, false).lines(of.of(view, Roster.of(assignments), WEEK, TODAY, Filter.ALL, marks));
    }

    private static List<String> texts(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
    }
}
