package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.present.Grid.Cell;
import io.agendador.present.Grid.Row;
import io.agendador.review.RosterStatistics;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison finds what it is there to find. */
class GoldenImageTest {

    private static final Texts PT = Texts.in(Texts.PORTUGUESE);

    @Test
    void thePictureItselfDoesNotDiffer() {
        GoldenImage.Difference difference = GoldenImage.compare(week("Ana", Style.PLAIN), week("Ana", Style.PLAIN));

        assertThat(difference.tolerable()).isTrue();
        assertThat(difference.share() + difference.shift()).isZero();
    }

    @Test
    void oneOtherLetterOfOneNameDiffers() {
        assertThat(GoldenImage.compare(week("Caio", Style.PLAIN), week("Caia", Style.PLAIN)))
                .matches(it -> !it.tolerable());
    }

    @Test
    void oneOtherGroundOfACellDiffers() {
        assertThat(GoldenImage.compare(week("", Style.REMOVED), week("", Style.CHANGED)))
                .matches(it -> !it.tolerable());
        assertThat(GoldenImage.compare(week("", Style.GAP), week("", Style.REMOVED)))
                .matches(it -> !it.tolerable());
    }

    @Test
    void oneOtherColourOfANameDiffers() {
        assertThat(GoldenImage.compare(week("Ana", Style.REVIEWED), week("Ana", Style.CONFIRMED)))
                .matches(it -> !it.tolerable());
    }

    @Test
    void onePersonsOtherNameInALargePictureDiffers() {
        RosterStatistics statistics = DemoRoster.statistics();
        Network renamed = renamed(DemoRoster.NETWORK, "Otávio Lima", "Otávia Lima");
        RosterStatistics other = RosterStatistics.of(renamed, DemoRoster.ROSTER, DemoRoster.PERIOD);

        assertThat(GoldenImage.compare(HoursPicture.image(statistics, PT, ""), HoursPicture.image(other, PT, "")))
                .matches(it -> !it.tolerable());
        assertThat(GoldenImage.compare(
                        FrequencyPicture.image(statistics, PT, ""), FrequencyPicture.image(other, PT, "")))
                .matches(it -> !it.tolerable());
    }

    @Test
    void anotherSizeIsNotCompared() {
        BufferedImage small = new Picture(10, 10).done();

        assertThat(GoldenImage.compare(small, new Picture(10, 11).done())).isNull();
    }

    @Test
    void aFailureLeavesThePictureAndTheDifferences() throws IOException {
        Files.deleteIfExists(GoldenText.ACTUAL.resolve("week.png"));
        BufferedImage golden = GoldenImage.read("week.png");
        BufferedImage spoiled = new Picture(golden.getWidth(), golden.getHeight()).done();

        assertThatThrownBy(() -> GoldenImage.assertMatches("week.png", spoiled))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("target/golden");
        assertThat(GoldenText.ACTUAL.resolve("week.png")).isNotEmptyFile();
        assertThat(GoldenText.ACTUAL.resolve("difference-week.png")).isNotEmptyFile();
        Files.delete(GoldenText.ACTUAL.resolve("week.png"));
        Files.delete(GoldenText.ACTUAL.resolve("difference-week.png"));
    }

    private static BufferedImage week(String text, Style style) {
        Row row = new Row(List.of(new Cell("Sala 1", Style.PLAIN), new Cell(text, style)));
        return WeekPicture.image(new Grid("Semana", List.of("", "seg"), List.of(row), List.of()), "Rede");
    }

    private static Network renamed(Network network, String from, String to) {
        List<Professional> people = network.professionals().stream()
                .map(it -> it.name().equals(from) ? it.toBuilder().name(to).build() : it)
                .toList();
        return network.with(people, network.locations(), network.rooms(), network.openings());
    }
}
