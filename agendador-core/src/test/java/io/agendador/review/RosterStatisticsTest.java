package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.review.RosterStatistics.Cover;
import io.agendador.review.RosterStatistics.Fairness;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterStatisticsTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 22));
    private static final LocalDate MONDAY = WEEK.sunday().plusDays(1);
    private static final LocalDate SATURDAY = WEEK.sunday().plusDays(6);

    private final NetworkFixture fixture = aNetwork();
    private final Professional ana = fixture.professional("Ana", it -> it.targetWeeklyHours(20));
    private final Professional bia = fixture.professional("Bia", it -> it.targetWeeklyHours(10));
    private final Professional gone = fixture.professional("Célia", it -> it.active(false));
    private final Location savassi = fixture.location("Savassi", it -> it.morning(ShiftTimes.of("08:00", "13:50")));
    private final Location contagem = fixture.location("Contagem");
    private final Room room = fixture.room(savassi, "Sala 1");
    private final Room other = fixture.room(contagem, "Sala 1");
    private final Network network = fixture.openOnWorkdays(room)
            .open(room, DayOfWeek.SATURDAY, Shift.MORNING)
            .openOn(other, MONDAY, Shift.MORNING)
            .build();
    private final List<Assignment> assignments = new ArrayList<>();

    @Test
    void roundsMinutesUpToHoursOncePerWeek() {
        place(ana, room, MONDAY, Shift.MORNING);
        place(ana, room, MONDAY.plusDays(1), Shift.MORNING);
        place(ana, room, MONDAY.plusWeeks(1), Shift.MORNING);

        Person counted = person(Period.weeks(WEEK, 2), ana);

        assertThat(counted.weeks()).extracting(Load::minutes).containsExactly(700, 350);
        assertThat(counted.weeks()).extracting(Load::hours).containsExactly(12, 6);
        assertThat(counted.total().hours()).isEqualTo(18);
        assertThat(counted.total().balance()).isEqualTo(18 - 40);
    }

    @Test
    void countsDoublesSaturdaysAndSlots() {
        place(ana, room, MONDAY, Shift.MORNING);
        place(ana, other, MONDAY, Shift.AFTERNOON);
        place(ana, room, SATURDAY, Shift.MORNING);

        Load load = person(WEEK.period(), ana).total();

        assertThat(load).isEqualTo(new Load(3, 350 + 360 + 300, 17, 20, 1, 1, 0, 0, 0));
    }

    @Test
    void somebodyTwiceInOneSlotCountsOnceAndTwoRoomsAtOnceAreNoDouble() {
        place(ana, room, MONDAY, Shift.MORNING);
        place(ana, room, MONDAY, Shift.MORNING);
        place(ana, other, MONDAY, Shift.MORNING);

        assertThat(person(WEEK.period(), ana).total().slots()).isEqualTo(2);
        assertThat(person(WEEK.period(), ana).total().doubles()).isZero();
    }

    @Test
    void countsVisitsByLocation() {
        place(ana, room, MONDAY, Shift.MORNING);
        place(ana, room, SATURDAY, Shift.MORNING);
        place(bia, other, MONDAY, Shift.MORNING);

        assertThat(person(WEEK.period(), ana).visits(savassi.id())).isEqualTo(2);
        assertThat(person(WEEK.period(), ana).visits(contagem.id())).isZero();
        assertThat(person(WEEK.period(), bia).visits(contagem.id())).isEqualTo(1);
    }

    @Test
    void aStayRepeatsTheOneOfTheWeekBeforeAlsoBeforeThePeriod() {
        place(ana, room, MONDAY.minusWeeks(1), Shift.MORNING);
        place(ana, room, MONDAY, Shift.MORNING);
        place(ana, room, MONDAY.plusDays(1), Shift.MORNING);
        place(ana, room, MONDAY.plusWeeks(2), Shift.MORNING);

        assertThat(person(Period.weeks(WEEK, 3), ana).weeks())
                .extracting(Load::repeats)
                .containsExactly(1, 0, 0);
    }

    @Test
    void countsGapsByLocationAndWeek() {
        place(ana, room, MONDAY, Shift.MORNING);
        RosterStatistics.Stretch stretch = statistics(Period.weeks(WEEK, 2)).during();

        assertThat(stretch.places())
                .extracting(RosterStatistics.Place::location)
                .containsExactly(contagem.id(), savassi.id());
        assertThat(stretch.places().get(0).weeks()).containsExactly(new Cover(1, 1), new Cover(0, 0));
        assertThat(stretch.places().get(1).weeks()).containsExactly(new Cover(11, 10), new Cover(11, 11));
        assertThat(stretch.cover()).isEqualTo(new Cover(23, 22));
    }

    @Test
    void fairnessIsTheSpreadOfTheBalances() {
        place(ana, room, MONDAY, Shift.AFTERNOON);
        place(bia, room, MONDAY.plusDays(1), Shift.AFTERNOON);
        place(bia, room, MONDAY.plusDays(2), Shift.AFTERNOON);

        Fairness fairness = statistics(WEEK.period()).during().fairness();

        assertThat(fairness).isEqualTo(new Fairness(-14, 2));
        assertThat(fairness.spread()).isEqualTo(16);
    }

    @Test
    void whoIsInactiveIsNamedOnlyIfPlacedAndWantsNoHours() {
        assertThat(people(WEEK.period())).containsExactly(ana.id(), bia.id());

        place(gone, room, MONDAY.minusWeeks(4), Shift.AFTERNOON);

        assertThat(people(WEEK.period())).containsExactly(ana.id(), bia.id(), gone.id());
        assertThat(statistics(WEEK.period()).before().people().get(2).total().balance())
                .isEqualTo(6);
        assertThat(statistics(WEEK.period()).before().fairness().most()).isEqualTo(-40);
    }

    @Test
    void theFourCalendarWeeksBeforeStandBeside() {
        place(ana, room, MONDAY.minusWeeks(5), Shift.AFTERNOON);
        place(ana, room, MONDAY.minusWeeks(4), Shift.AFTERNOON);
        place(ana, room, MONDAY.minusWeeks(1), Shift.AFTERNOON);
        place(ana, room, MONDAY, Shift.AFTERNOON);

        RosterStatistics statistics = statistics(Period.day(MONDAY.plusDays(2)));

        assertThat(statistics.before().period()).isEqualTo(Period.weeks(WEEK.plus(-4), 4));
        assertThat(statistics.before().people().get(0).weeks())
                .extracting(Load::slots)
                .containsExactly(1, 0, 0, 1);
        assertThat(statistics.before().people().get(0).weeks())
                .extracting(Load::repeats)
                .containsExactly(1, 0, 0, 0);
    }

    @Test
    void ofAWeekThatIsCutTheTargetIsTheDaysShare() {
        place(ana, room, MONDAY, Shift.AFTERNOON);
        place(ana, room, MONDAY.plusDays(3), Shift.AFTERNOON);

        Load load = person(new Period(WEEK.sunday(), MONDAY.plusDays(1)), ana).total();

        assertThat(load.hours()).isEqualTo(6);
        assertThat(load.targetHours()).isEqualTo(9);
    }

    @Test
    void looksAsFarBackAsTheWeeksBeforeMayRepeat() {
        assertThat(RosterStatistics.lookedAt(network, Period.day(MONDAY)))
                .isEqualTo(new Period(WEEK.plus(-5).sunday(), MONDAY));
    }

    private void place(Professional who, Room where, LocalDate date, Shift shift) {
        assignments.add(Assignment.generated(new Slot(where.id(), date, shift), who.id()));
    }

    private RosterStatistics statistics(Period period) {
        return RosterStatistics.of(network, Roster.of(assignments), period);
    }

    private Person person(Period period, Professional who) {
        return statistics(period).during().people().stream()
                .filter(it -> it.professional().equals(who.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<ProfessionalId> people(Period period) {
        return statistics(period).during().people().stream()
                .map(Person::professional)
                .toList();
    }
}
