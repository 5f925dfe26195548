package io.agendador.present;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.present.WeekGrids.Filter;
import io.agendador.present.WeekGrids.View;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.awt.image.BufferedImage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekGridsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 22));
    private static final LocalDate MONDAY = WEEK.sunday().plusDays(1);

    private final NetworkFixture fixture = aNetwork();
    private final Professional ana = fixture.professional("Ana Moura");
    private final Professional anaPrado = fixture.professional("Ana Prado");
    private final Professional bia = fixture.professional("Beatriz Lopes");
    private final Location savassi = fixture.location("Savassi");
    private final Location event = fixture.location("Feira da Saúde");
    private final Room room1 = fixture.room(savassi, "Sala 1");
    private final Room room2 = fixture.room(savassi, "Sala 2");
    private final Room tent = fixture.room(event, "Tenda");
    private final Network network = fixture.openOnWorkdays(room1)
            .openOnWorkdays(room2)
            .open(room1, DayOfWeek.SATURDAY, Shift.MORNING)
            .openOn(tent, MONDAY, Shift.AFTERNOON)
            .build();
    private final Roster roster = roster();
    private final WeekGrids grids = new WeekGrids(network, Texts.in(Texts.PORTUGUESE));

    @Test
    void aWeekByRoomReadsAt100Columns() {
        assertGolden("week-by-room.txt", grids.of(View.ROOM, roster, WEEK, TODAY, Filter.ALL));
    }

    @Test
    void aWeekByProfessional() {
        assertGolden("week-by-professional.txt", grids.of(View.PROFESSIONAL, roster, WEEK, TODAY, Filter.ALL));
    }

    @Test
    void aWeekByLocation() {
        assertGolden("week-by-location.txt", grids.of(View.LOCATION, roster, WEEK, TODAY, Filter.ALL));
    }

    @Test
    void aWeekInEnglish() {
        WeekGrids english = new WeekGrids(network, Texts.in(Locale.ENGLISH));

        assertGolden("week-in-english.txt", english.of(View.ROOM, roster, WEEK, TODAY, Filter.ALL));
    }

    @Test
    void noLineIsWiderThanTheTerminalEvenIfThatIsNarrow() {
        Grid grid = grids.of(View.ROOM, roster, WEEK, TODAY, Filter.ALL);

        assertThat(new GridText(80, false).lines(grid))
                .filteredOn(line -> !line.contains("  ~ "))
                .allMatch(line -> DisplayWidth.of(line) <= 80);
    }

    @Test
    void coloursChangeNothingButColour() {
        Grid grid = grids.of(View.ROOM, roster, WEEK, TODAY, Filter.ALL);

        String coloured = String.join("\n", new GridText(100, true).lines(grid));
        assertThat(coloured).contains("\u001b[38;5;74mAna M.+\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(String.join("\n", new GridText(100, false).lines(grid)));
    }

    @Test
    void aQuestionAboutOnePersonShowsNobodyElseAndNoGaps() {
        Grid grid = grids.of(View.ROOM, roster, WEEK, TODAY, new Filter(bia.id(), null, null, null));

        assertThat(texts(grid)).contains("Beatriz=").noneMatch(it -> it.startsWith("Ana") || it.contains("vaga"));
    }

    @Test
    void filtersByLocationShiftAndStatus() {
        assertThat(texts(grids.of(View.ROOM, roster, WEEK, TODAY, new Filter(null, event.id(), null, null))))
                .contains("Feira da Saúde")
                .doesNotContain("Savassi");
        assertThat(texts(grids.of(View.ROOM, roster, WEEK, TODAY, new Filter(null, null, Shift.AFTERNOON, null))))
                .noneMatch(it -> it.contains("manhã"));
        assertThat(texts(grids.of(
                        View.ROOM, roster, WEEK, TODAY, new Filter(null, null, null, AssignmentStatus.CONFIRMED))))
                .contains("Ana P.✓")
                .noneMatch(it -> it.startsWith("Ana M."));
    }

    @Test
    void aWeekThatHasBegunSaysSo() {
        Grid grid = grids.of(View.ROOM, roster, WEEK, WEEK.sunday().plusDays(6), Filter.ALL);

        assertThat(grid.title()).isEqualTo("Semana de 22/11 a 28/11/2026 · já começou");
    }

    @Test
    void aWeekWithoutAnythingShowsAllDays() {
        Grid grid = new WeekGrids(aNetwork().build(), Texts.in(Texts.PORTUGUESE))
                .of(View.ROOM, Roster.EMPTY, WEEK, TODAY, Filter.ALL);

        assertThat(grid.header()).hasSize(8);
        assertThat(new GridText(100, false).lines(grid)).hasSize(2);
    }

    @Test
    void marksWhatHasNoOpeningAndWhatIsTakenTwice() {
        Slot sunday = new Slot(room1.id(), WEEK.sunday(), Shift.MORNING);
        Slot twice = new Slot(room1.id(), MONDAY, Shift.MORNING);
        Roster broken = Roster.of(List.of(
                Assignment.generated(sunday, ana.id()),
                Assignment.generated(twice, ana.id()),
                Assignment.generated(twice, bia.id())));

        assertThat(texts(grids.of(View.ROOM, broken, WEEK, TODAY, Filter.ALL)))
                .contains("Ana M.!")
                .anyMatch(it -> it.endsWith("+1!"));
    }

    @Test
    void aPictureHoldsAllRowsAndMarksGapsByColourToo() {
        Grid grid = grids.of(View.ROOM, roster, WEEK, TODAY, Filter.ALL);

        BufferedImage picture = WeekPicture.image(grid, "Rede de Teste · America/Sao_Paulo");

        assertThat(picture.getWidth()).isBetween(1000, 1600);
        assertThat(picture.getHeight()).isGreaterThan(38 * grid.rows().size());
        assertThat(colours(picture))
                .contains(Style.GAP.color().getRGB(), Style.REVIEWED.color().getRGB());
    }

    @Test
    void theSameGridIsTheSamePicture() {
        Grid grid = grids.of(View.PROFESSIONAL, roster, WEEK, TODAY, Filter.ALL);

        assertThat(WeekPicture.png(grid, "a")).isEqualTo(WeekPicture.png(grid, "a"));
        assertThat(WeekPicture.png(grid, "a")).isNotEqualTo(WeekPicture.png(grid, "b"));
    }

    private static Set<Integer> colours(BufferedImage picture) {
        return IntStream.of(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private Roster roster() {
        List<Assignment> assignments = new ArrayList<>();
        assignments.add(assignment(room1, MONDAY, Shift.MORNING, ana, AssignmentStatus.REVIEWED, false));
        assignments.add(assignment(room1, MONDAY, Shift.AFTERNOON, anaPrado, AssignmentStatus.CONFIRMED, false));
        assignments.add(assignment(room2, MONDAY, Shift.MORNING, bia, AssignmentStatus.ADJUSTED, true));
        assignments.add(assignment(tent, MONDAY, Shift.AFTERNOON, ana, AssignmentStatus.GENERATED, false));
        assignments.add(assignment(room1, MONDAY.plusDays(5), Shift.MORNING, bia, AssignmentStatus.MANUAL, true));
        return new Roster(
                assignments,
                new TreeSet<>(List.of(new Slot(room2.id(), MONDAY, Shift.AFTERNOON))),
                new TreeSet<>(),
                List.of());
    }

    private static Assignment assignment(
            Room room, LocalDate date, Shift shift, Professional who, AssignmentStatus status, boolean pinned) {
        return new Assignment(new Slot(room.id(), date, shift), who.id(), Origin.SYSTEM, status, pinned, null, 1);
    }

    private static List<String> texts(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Grid.Cell::text)
                .toList();
    }

    private static void assertGolden(String file, Grid grid) {
        GoldenText.assertMatches(file, new GridText(100, false).lines(grid));
    }
}
