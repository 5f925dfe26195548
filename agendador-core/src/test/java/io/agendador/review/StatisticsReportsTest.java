package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsReportsTest {

    private static final Week WEEK = Week.of(Clinic.MONDAY);

    private final Transactions store = new InMemoryStore();
    private final StatisticsReports statistics = new StatisticsReports(store);

    @Test
    void withoutANetworkThereIsNothingToCount() {
        assertThat(statistics.inForce(Clinic.WEEK)).isEmpty();
    }

    @Test
    void countsWhatIsInForceWithTheFourWeeksBefore() {
        Clinic.put(Clinic.in(store), placedWeeksAgo(5), placedWeeksAgo(4), placedWeeksAgo(1), placedWeeksAgo(0));

        RosterStatistics found = statistics.inForce(Clinic.WEEK).orElseThrow();

        assertThat(ofAna(found.during())).extracting(Load::slots).containsExactly(1);
        assertThat(ofAna(found.before())).extracting(Load::slots).containsExactly(1, 0, 0, 1);
        assertThat(ofAna(found.before())).extracting(Load::repeats).containsExactly(1, 0, 0, 0);
    }

    @Test
    void aReportsOwnDaysCountAsItHasThemAndTheWeeksBeforeAsInForce() {
        Clinic.put(Clinic.in(store), placedWeeksAgo(3), placedWeeksAgo(0));
        Slot afternoon = new Slot(Clinic.FIRST.id(), Clinic.MONDAY, Shift.AFTERNOON);
        Assignment late = Assignment.generated(afternoon, Clinic.ANA);
        Assignment stale = Assignment.generated(weeksAgo(2), Clinic.ANA);
        RosterReport report = new RosterReport(
                Clinic.snapshot(store).orElseThrow(), Clinic.WEEK, Roster.of(List.of(stale, late)), null, List.of());

        RosterStatistics found = statistics.of(report);

        assertThat(found.during().period()).isEqualTo(Clinic.WEEK);
        assertThat(ofAna(found.during())).extracting(Load::minutes).containsExactly(360);
        assertThat(ofAna(found.during())).extracting(Load::slots).containsExactly(1);
        assertThat(ofAna(found.before())).extracting(Load::slots).containsExactly(0, 1, 0, 0);
    }

    @Test
    void aWeekOfAReportHasTheReportsOtherWeeksBeforeIt() {
        Clinic.in(store);
        Assignment first = Assignment.generated(weeksAgo(1), Clinic.ANA);
        RosterReport report = new RosterReport(
                Clinic.snapshot(store).orElseThrow(),
                Period.weeks(WEEK.plus(-1), 2),
                Roster.of(List.of(first, placedWeeksAgo(0))),
                null,
                List.of());

        RosterStatistics found = statistics.of(report, WEEK.period());

        assertThat(ofAna(found.during())).extracting(Load::repeats).containsExactly(1);
        assertThat(ofAna(found.before())).extracting(Load::slots).containsExactly(0, 0, 0, 1);
    }

    private static Assignment placedWeeksAgo(int weeks) {
        return Clinic.decided(weeksAgo(weeks), Clinic.ANA);
    }

    private static Slot weeksAgo(int weeks) {
        return new Slot(Clinic.FIRST.id(), Clinic.MONDAY.minusWeeks(weeks), Shift.MORNING);
    }

    private static List<Load> ofAna(Stretch stretch) {
        return stretch.people().stream()
                .filter(it -> it.professional().equals(Clinic.ANA))
                .findFirst()
                .orElseThrow()
                .weeks();
    }
}
