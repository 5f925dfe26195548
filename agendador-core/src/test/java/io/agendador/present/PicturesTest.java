package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.WeekGrids.Filter;
import io.agendador.present.WeekGrids.View;
import io.agendador.review.RosterStatistics;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The pictures as they were looked at and found right. */
class PicturesTest {

    private static final Texts PT = Texts.in(Texts.PORTUGUESE);
    static final String SUBTITLE = "Rede Exemplo · America/Sao_Paulo";

    @Test
    void theWeekByRoom() {
        GoldenImage.assertMatches("week.png", WeekPicture.image(week(View.ROOM), SUBTITLE));
    }

    @Test
    void theChangesOfAWeekByRoom() {
        Grid grid = new WeekGrids(DemoRoster.NETWORK, PT)
                .of(View.ROOM, DemoRoster.CHANGED, DemoRoster.WEEK, DemoRoster.TODAY, Filter.ALL, DemoRoster.marks());

        GoldenImage.assertMatches("diff.png", WeekPicture.image(grid, SUBTITLE + " · proposta 7f3a"));
    }

    @Test
    void theChangesOfAWeekByProfessional() {
        Grid grid = new WeekGrids(DemoRoster.NETWORK, PT)
                .of(
                        View.PROFESSIONAL,
                        DemoRoster.CHANGED,
                        DemoRoster.WEEK,
                        DemoRoster.TODAY,
                        Filter.ALL,
                        DemoRoster.marks());

        GoldenImage.assertMatches("diff-by-professional.png", WeekPicture.image(grid, SUBTITLE));
    }

    @Test
    void theHoursOfEverybody() {
        GoldenImage.assertMatches("hours.png", HoursPicture.image(DemoRoster.statistics(), PT, SUBTITLE));
    }

    @Test
    void theHoursInEnglish() {
        GoldenImage.assertMatches(
                "hours-in-english.png",
                HoursPicture.image(DemoRoster.statistics(), Texts.in(Locale.ENGLISH), SUBTITLE));
    }

    @Test
    void whoIsWhereHowOften() {
        GoldenImage.assertMatches("frequency.png", FrequencyPicture.image(DemoRoster.statistics(), PT, SUBTITLE));
    }

    @Test
    void theShareOfEverybody() {
        GoldenImage.assertMatches("shares.png", SharePicture.image(DemoRoster.statistics(), PT, SUBTITLE));
    }

    @Test
    void aWeekThatWouldBeTooHighIsCutBetweenLocationsAndLosesNothing() {
        Grid grid = week(View.ROOM);

        List<Grid> parts = grid.parts(12);

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts).allSatisfy(it -> {
            assertThat(it.rows().get(0).isHeading()).isTrue();
            assertThat(it.rows().stream().mapToInt(Grid.Row::lines).sum()).isLessThanOrEqualTo(12);
            assertThat(it.header()).isEqualTo(grid.header());
        });
        assertThat(parts.stream().flatMap(it -> it.rows().stream()).filter(it -> !it.isHeading()))
                .containsExactlyElementsOf(
                        grid.rows().stream().filter(it -> !it.isHeading()).toList());
        assertThat(grid.parts(1_000)).containsExactly(grid);
        assertThat(WeekPicture.parts(grid, SUBTITLE)).hasSize(1);
    }

    @Test
    void ofNobodyAndNothingThereArePicturesToo() {
        Network nobody = Network.empty(DemoRoster.NETWORK.id(), "Rede", DemoRoster.NETWORK.zone());
        RosterStatistics empty = RosterStatistics.of(nobody, Roster.EMPTY, DemoRoster.PERIOD);

        GoldenImage.assertMatches("hours-of-nobody.png", HoursPicture.image(empty, PT, SUBTITLE));
        GoldenImage.assertMatches("frequency-of-nobody.png", FrequencyPicture.image(empty, PT, SUBTITLE));
        GoldenImage.assertMatches("shares-of-nobody.png", SharePicture.image(empty, PT, SUBTITLE));
    }

    private static Grid week(View view) {
        return new WeekGrids(DemoRoster.NETWORK, PT)
                .of(view, DemoRoster.ROSTER, DemoRoster.WEEK, DemoRoster.TODAY, Filter.ALL);
    }
}
