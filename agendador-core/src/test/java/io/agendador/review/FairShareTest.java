package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.RosterArbitraries;
import io.agendador.review.FairShare.Amount;
import io.agendador.review.FairShare.Measure;
import io.agendador.review.FairShare.Verdict;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FairShareTest {

    private static final Week WEEK = Week.of(LocalDate.of(2026, 11, 22));
    private static final LocalDate MONDAY = WEEK.sunday().plusDays(1);
    private static final LocalDate SATURDAY = WEEK.sunday().plusDays(6);

    private final NetworkFixture fixture = NetworkFixture.aNetwork();
    private final Location savassi = fixture.location("Savassi");
    private final Room room = fixture.room(savassi, "Sala 1");
    private final Room other = fixture.room(fixture.location("Lourdes"), "Sala 1");
    private final List<Assignment> assignments = new ArrayList<>();

    @Test
    void sharesSaturdaysByTheTargets() {
        Professional ana = fixture.professional("Ana", it -> it.targetWeeklyHours(40));
        Professional bia = fixture.professional("Bia", it -> it.targetWeeklyHours(20));
        for (int weeks = 0; weeks < 3; weeks++) {
            place(bia, room, SATURDAY.minusWeeks(weeks), Shift.MORNING);
        }
        assertThat(amount(ana, Measure.SATURDAYS)).isEqualTo(new Amount(0, 0, 2));
        assertThat(amount(ana, Measure.SATURDAYS).verdict()).isEqualTo(Verdict.LESS);
        assertThat(amount(bia, Measure.SATURDAYS)).isEqualTo(new Amount(1, 2, 1));
        assertThat(amount(bia, Measure.SATURDAYS).verdict()).isEqualTo(Verdict.MORE);
    }

    @Test
    void sharesDoublesAmongThoseWhoAcceptThem() {
        Professional ana = fixture.professional("Ana", it -> it.acceptsDoubles(false));
        Professional bia = fixture.professional("Bia");
        place(bia, room, MONDAY, Shift.MORNING);
        place(bia, room, MONDAY, Shift.AFTERNOON);
        assertThat(amount(ana, Measure.DOUBLES)).isEqualTo(new Amount(0, 0, 0));
        assertThat(amount(bia, Measure.DOUBLES)).isEqualTo(new Amount(1, 0, 1));
    }

    @Test
    void sharesMissedWishesAmongThoseWhoHaveThem() {
        Professional ana = fixture.professional(
                "Ana", it -> it.preferredShift(Shift.MORNING).preferredLocations(List.of(savassi.id())));
        Professional bia = fixture.professional("Bia");
        place(ana, other, MONDAY, Shift.MORNING);
        place(ana, room, MONDAY.minusWeeks(1), Shift.AFTERNOON);
        place(bia, other, MONDAY, Shift.AFTERNOON);
        assertThat(amount(ana, Measure.MISSED_PLACES)).isEqualTo(new Amount(1, 0, 1));
        assertThat(amount(ana, Measure.MISSED_SHIFTS)).isEqualTo(new Amount(0, 1, 1));
        assertThat(amount(bia, Measure.MISSED_PLACES)).isEqualTo(new Amount(0, 0, 0));
    }

    @Test
    void takesTheTargetForTheShareOfHours() {
        Professional ana = fixture.professional("Ana", it -> it.targetWeeklyHours(6));
        for (int day = 0; day < 5; day++) {
            place(ana, room, MONDAY.plusDays(day), Shift.MORNING);
        }
        assertThat(amount(ana, Measure.HOURS)).isEqualTo(new Amount(30, 0, 30));
        assertThat(amount(ana, Measure.HOURS).verdict()).isEqualTo(Verdict.EVEN);
    }

    @Test
    void isEvenWithinOneAndWithinATenth() {
        assertThat(new Amount(2, 1, 2.1).verdict()).isEqualTo(Verdict.EVEN);
        assertThat(new Amount(2, 1, 2).verdict()).isEqualTo(Verdict.MORE);
        assertThat(new Amount(1, 0, 2).verdict()).isEqualTo(Verdict.LESS);
        assertThat(new Amount(100, 9, 100).verdict()).isEqualTo(Verdict.EVEN);
        assertThat(new Amount(100, 10, 100).verdict()).isEqualTo(Verdict.MORE);
        assertThat(new Amount(0, 90, 100).verdict()).isEqualTo(Verdict.LESS);
    }

    @Property
    void theSharesOfAllAddUpToWhatThereIs(@ForAll("facts") Facts facts) {
        List<FairShare> shares = of(facts).shares();
        for (Measure measure : Measure.values()) {
            double all = shares.stream()
                    .mapToDouble(it -> it.amounts().get(measure).share())
                    .sum();
            int there = shares.stream()
                    .mapToInt(it -> it.amounts().get(measure).during()
                            + it.amounts().get(measure).before())
                    .sum();
            if (measure != Measure.HOURS && all > 0) {
                assertThat(all).as(measure.name()).isCloseTo(there, within(1e-6));
            }
        }
    }

    @Property
    void whatIsMissedIsWhatANaiveCountFinds(@ForAll("facts") Facts facts) {
        RosterStatistics statistics = of(facts);
        for (FairShare it : statistics.shares()) {
            Professional who = facts.network().professional(it.professional()).orElse(null);
            if (who != null) {
                long shifts = count(
                        facts,
                        who,
                        slot -> who.preferredShift() != null
                                && !who.preferredShift().equals(slot.shift()));
                long places = count(
                        facts,
                        who,
                        slot -> facts.network().locationOf(slot.room()).stream()
                                .anyMatch(place -> !who.preferredLocations().isEmpty()
                                        && !who.preferredLocations().contains(place.id())));
                assertThat(it.amounts().get(Measure.MISSED_SHIFTS).during()).isEqualTo((int) shifts);
                assertThat(it.amounts().get(Measure.MISSED_PLACES).during()).isEqualTo((int) places);
            }
        }
    }

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }

    private static long count(Facts facts, Professional who, Predicate<Slot> which) {
        Set<Slot> slots = new HashSet<>();
        for (Assignment it : facts.roster().assignments()) {
            if (it.professional().equals(who.id())
                    && facts.period().contains(it.slot().date())) {
                slots.add(it.slot());
            }
        }
        return slots.stream().filter(which).count();
    }

    private static RosterStatistics of(Facts facts) {
        return RosterStatistics.of(facts.network(), facts.roster(), facts.period());
    }

    private void place(Professional who, Room where, LocalDate date, Shift shift) {
        assignments.add(Assignment.generated(new Slot(where.id(), date, shift), who.id()));
    }

    private Amount amount(Professional who, Measure measure) {
        return RosterStatistics.of(fixture.build(), Roster.of(assignments), Period.weeks(WEEK, 1)).shares().stream()
                .filter(it -> it.professional().equals(who.id()))
                .findFirst()
                .orElseThrow()
                .amounts()
                .get(measure);
    }
}
