package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.planning.ScorePart;
import io.agendador.review.LoadDiff;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalPreviewTest {

    private static final Texts PT = Texts.in(Texts.PORTUGUESE);
    private static final Texts EN = Texts.in(Locale.ENGLISH);

    @Test
    void tellsChangesWithReasonsHoursAndFindings() {
        GoldenText.assertMatches("preview.txt", new ProposalText(PT, 100, false).lines(DemoProposal.report()));
    }

    @Test
    void tellsTheSameInEnglish() {
        GoldenText.assertMatches(
                "preview-in-english.txt", new ProposalText(EN, 100, false).lines(DemoProposal.report()));
    }

    @Test
    void coloursSayNothingThatTheTextDoesNot() {
        List<String> coloured = new ProposalText(PT, 100, true).lines(DemoProposal.report());

        assertThat(coloured.stream().map(it -> it.replaceAll("\u001b\\[[0-9;]*m", "")))
                .containsExactlyElementsOf(new ProposalText(PT, 100, false).lines(DemoProposal.report()));
    }

    @Test
    void theHoursBeforeAndAfterAreThoseOfBothRosters() {
        LoadDiff diff = LoadDiff.of(DemoProposal.report());

        assertThat(diff.weeks()).containsExactly(DemoRoster.WEEK);
        assertThat(diff.people()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.before()).isEqualTo(loads(DemoRoster.ROSTER, it.professional()));
            assertThat(it.after()).isEqualTo(loads(DemoRoster.CHANGED, it.professional()));
        });
        assertThat(diff.people()).anyMatch(it -> !it.before().equals(it.after()));
    }

    @Test
    void whomNothingConcernsIsNotShown() {
        LoadDiff diff = LoadDiff.of(DemoProposal.report());

        assertThat(diff.people())
                .extracting(LoadDiff.Person::professional)
                .containsExactlyElementsOf(DemoRoster.NETWORK.professionals().stream()
                        .map(Professional::id)
                        .filter(who -> DemoRoster.marks().values().stream().anyMatch(it -> it.concerns(who)))
                        .toList())
                .hasSizeLessThan(DemoRoster.NETWORK.professionals().size());
    }

    @Test
    void whoThenWorksTooMuchIsMarked() {
        List<Professional> tired = DemoRoster.NETWORK.professionals().stream()
                .map(it -> it.toBuilder().maxWeeklyHours(1).build())
                .toList();
        Network network = DemoRoster.NETWORK;
        RosterReport report = DemoProposal.report(
                network.with(tired, network.locations(), network.rooms(), network.openings()),
                DemoRoster.ROSTER,
                DemoRoster.CHANGED);

        assertThat(new ProposalText(PT, 0, false).load(report)).anyMatch(it -> it.matches(".*\\d!.*"));
        assertThat(new ProposalText(PT, 0, false).load(DemoProposal.report())).noneMatch(it -> it.matches(".*\\d!.*"));
    }

    @Test
    void aProposalThatMovesNobodySaysSo() {
        RosterReport report = DemoProposal.report(DemoRoster.NETWORK, DemoRoster.ROSTER, DemoRoster.ROSTER);

        assertThat(new ProposalText(PT, 80, false).lines(report))
                .first(InstanceOfAssertFactories.STRING)
                .contains("ninguém entra", "ninguém sai", "nenhuma vaga muda de mãos");
        assertThat(new ProposalText(PT, 80, false).lines(report)).contains("As inconsistências continuam as mesmas.");
        assertThat(LoadDiff.of(report).people()).isEmpty();
    }

    @Test
    void whatIsInForceHasNoPreview() {
        RosterReport report = DemoProposal.report();
        RosterReport inForce =
                new RosterReport(report.base(), report.period(), report.roster(), null, report.findings());

        assertThatThrownBy(() -> new ProposalText(PT, 80, false).lines(inForce))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("a proposal's report");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHANGES", "STABILITY"})
    void everyPartOfTheScoreIsAShortReason(ScorePart part) {
        assertThat(new ShortReasons(PT).of(Map.of(part, -1L))).isNotBlank();
        assertThat(new ShortReasons(EN).of(Map.of(part, 1L))).startsWith("but ");
    }

    @Test
    void theWeekWithItsChangesAndHours() {
        GoldenImage.assertMatches(
                "preview.png",
                new ProposalPicture(PT, DemoRoster.TODAY)
                        .image(
                                DemoProposal.report(),
                                DemoRoster.WEEK,
                                WeekGrids.View.ROOM,
                                WeekGrids.Filter.ALL,
                                PicturesTest.SUBTITLE + " · proposta 7f3a"));
    }

    private static List<Load> loads(Roster roster, ProfessionalId who) {
        Stretch week = RosterStatistics.of(DemoRoster.NETWORK, roster, DemoRoster.WEEK.period())
                .during();
        return week.people().stream()
                .filter(it -> it.professional().equals(who))
                .findFirst()
                .orElseThrow()
                .weeks();
    }
}
