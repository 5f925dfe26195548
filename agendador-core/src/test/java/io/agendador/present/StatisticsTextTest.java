package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.RosterStatistics;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTextTest {

    private static final int WIDEST_LABEL = 9;
    private static final Texts PT = Texts.in(Texts.PORTUGUESE);

    @Test
    void theDemosStatisticsReadAt100Columns() {
        GoldenText.assertMatches("statistics.txt", new StatisticsText(PT, 100, false).lines(DemoRoster.statistics()));
    }

    @Test
    void theDemosStatisticsInEnglish() {
        GoldenText.assertMatches(
                "statistics-in-english.txt",
                new StatisticsText(Texts.in(Locale.ENGLISH), 100, false).lines(DemoRoster.statistics()));
    }

    @Test
    void theDemosSharesReadAt100Columns() {
        GoldenText.assertMatches("shares.txt", new StatisticsText(PT, 100, false).shares(DemoRoster.statistics()));
    }

    @Test
    void theDemosSharesInEnglish() {
        GoldenText.assertMatches(
                "shares-in-english.txt",
                new StatisticsText(Texts.in(Locale.ENGLISH), 100, false).shares(DemoRoster.statistics()));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100})
    void tablesAreSplitRatherThanWiderThanTheTerminal(int width) {
        RosterStatistics manyWeeks =
                RosterStatistics.of(DemoRoster.NETWORK, DemoRoster.ROSTER, Period.weeks(DemoRoster.WEEK, 12));
        StatisticsText text = new StatisticsText(PT, width, false);

        assertThat(List.of(
                        text.weeks(manyWeeks),
                        text.visits(manyWeeks),
                        text.cover(manyWeeks),
                        text.shares(manyWeeks).subList(0, 18)))
                .allSatisfy(table ->
                        assertThat(table.subList(1, table.size())).allMatch(line -> DisplayWidth.of(line) <= width));
        assertThat(text.cover(manyWeeks))
                .noneMatch(line -> line.substring(WIDEST_LABEL).contains("…"));
        assertThat(text.weeks(manyWeeks)).anyMatch(line -> line.contains("07/02"));
    }

    @Test
    void coloursChangeNothingButColour() {
        List<String> coloured = new StatisticsText(PT, 100, true).lines(DemoRoster.statistics());

        assertThat(coloured).anyMatch(line -> line.contains("\u001b["));
        assertThat(coloured.stream().map(it -> it.replaceAll("\u001b\\[[0-9;]*m", "")))
                .isEqualTo(new StatisticsText(PT, 100, false).lines(DemoRoster.statistics()));
    }

    @Test
    void ofNobodyAndNothingThereIsStillATable() {
        Network nobody = Network.empty(DemoRoster.NETWORK.id(), "Rede", DemoRoster.NETWORK.zone());
        RosterStatistics empty = RosterStatistics.of(nobody, Roster.EMPTY, DemoRoster.PERIOD);

        assertThat(new StatisticsText(PT, 100, false).shares(empty)).hasSize(3);
        assertThat(new StatisticsText(PT, 100, false).lines(empty))
                .contains("Equilíbrio: de 0 h a 0 h em relação à meta; 0 h entre os extremos.");
    }
}
