package io.agendador.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.RosterArbitraries;
import io.agendador.fixtures.Scene;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Shift;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RulesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 10);

    @Property
    void checkFindsWhatTheSingleRulesFindTheGravestFirst(@ForAll("facts") Facts facts) {
        List<Inconsistency> found = Rules.check(facts);

        assertThat(RuleContract.unordered(found))
                .isEqualTo(RuleContract.unordered(Rules.all().stream()
                        .flatMap(rule -> rule.findings(facts).stream())
                        .toList()));
        assertThat(found).extracting(Inconsistency::kind).isSorted();
    }

    @Property
    void findingsOfAKindComeInTheOrderOfTheirFirstSlots(@ForAll("facts") Facts facts) {
        List<Inconsistency> found = Rules.check(facts);

        for (Rule rule : Rules.all()) {
            assertThat(found)
                    .filteredOn(it -> it.kind() == rule.kind())
                    .extracting(it -> it.slots().get(0))
                    .isSortedAccordingTo(facts.network().slotOrder());
        }
    }

    @Property
    void checkDependsOnTheFactsAlone(@ForAll("facts") Facts facts, @ForAll long seed) {
        Facts shuffled = Scene.of(facts).shuffle(new Random(seed)).facts();

        assertThat(Rules.check(shuffled)).isEqualTo(Rules.check(facts));
    }

    @Property
    void everyFindingLiesInThePeriod(@ForAll("facts") Facts facts) {
        assertThat(Rules.check(facts))
                .allSatisfy(it -> assertThat(it.slots())
                        .isNotEmpty()
                        .allMatch(slot -> facts.period().contains(slot.date())));
    }

    @Example
    void findingsOfOneSlotComeByTheNamesOfThePeople() {
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Period.day(WEDNESDAY));
        Room room = scene.newRoom(it -> it);
        ProfessionalId zilda = scene.newcomer(it -> it.name("Zilda")).id();
        ProfessionalId ana = scene.newcomer(it -> it.name("Ana")).id();
        scene.open(scene.place(zilda, room, WEDNESDAY, Shift.MORNING), "supervisora");
        scene.place(ana, room, WEDNESDAY, Shift.MORNING);

        assertThat(Rules.check(scene.facts()))
                .filteredOn(it -> it.kind() == Inconsistency.Kind.TAG_MISSING)
                .extracting(it -> it.professionals().get(0))
                .containsExactly(ana, zilda);
    }

    @Example
    void findingsComeByWhatIsWrongNotByWhoIsFirstInTheWeek() {
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Week.of(WEDNESDAY).period());
        Room room = scene.newRoom(it -> it);
        ProfessionalId early = scene.newcomer(it -> it.acceptsDoubles(false)).id();
        ProfessionalId late = scene.newcomer(it -> it.acceptsDoubles(false)).id();
        scene.place(early, room, WEDNESDAY.minusDays(1), Shift.MORNING);
        for (Shift shift : Shift.values()) {
            scene.place(late, room, WEDNESDAY, shift);
            scene.place(early, room, WEDNESDAY.plusDays(1), shift);
        }

        assertThat(Rules.check(scene.facts()))
                .filteredOn(it -> it.kind() == Inconsistency.Kind.DOUBLES_EXCEEDED)
                .extracting(it -> it.professionals().get(0))
                .containsExactly(late, early);
    }

    @Example
    void findingsWithTheSameFirstSlotComeByTheNextOne() {
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Week.of(WEDNESDAY).period());
        Room room = scene.newRoom(it -> it);
        ProfessionalId ana =
                scene.newcomer(it -> it.name("Ana").maxWeeklyHours(6)).id();
        ProfessionalId zilda =
                scene.newcomer(it -> it.name("Zilda").maxWeeklyHours(6)).id();
        for (ProfessionalId who : List.of(ana, zilda)) {
            scene.place(who, room, WEDNESDAY, Shift.MORNING);
            scene.place(who, room, WEDNESDAY.plusDays(who.equals(ana) ? 2 : 1), Shift.MORNING);
        }

        assertThat(Rules.check(scene.facts()))
                .filteredOn(it -> it.kind() == Inconsistency.Kind.HOURS_EXCEEDED)
                .extracting(it -> it.professionals().get(0))
                .containsExactly(zilda, ana);
    }

    @Property
    void aFindingIsAsGraveAsItsKindAndTheGravestKindsComeFirst(@ForAll("facts") Facts facts) {
        assertThat(Rules.check(facts)).allMatch(it -> it.severity() == it.kind().severity());
        assertThat(Inconsistency.Kind.values())
                .extracting(Inconsistency.Kind::severity)
                .contains(Inconsistency.Severity.values())
                .isSorted();
    }

    @Example
    void nobodyAndNothingBreaksNoRule() {
        assertThat(Rules.check(Scene.empty(NetworkFixture.SAO_PAULO, Period.day(WEDNESDAY))
                        .facts()))
                .isEmpty();
    }

    @Example
    void seesFiveHundredPeopleInFourteenThousandSlots() {
        LocalDate sunday = LocalDate.of(2026, 6, 7);
        Period month = new Period(sunday, sunday.plusDays(27));
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, month);
        for (int at = 0; at < 250; at++) {
            Room room = scene.newRoom(it -> it);
            Professional early = scene.newcomer(it -> it);
            Professional late = scene.newcomer(it -> it);
            for (DayOfWeek weekday : DayOfWeek.values()) {
                scene.openings().add(new RoomOpening(room.id(), weekday, Shift.MORNING, null));
                scene.openings().add(new RoomOpening(room.id(), weekday, Shift.AFTERNOON, null));
            }
            month.days().forEach(date -> {
                scene.place(early.id(), room, date, Shift.MORNING);
                scene.place(late.id(), room, date, Shift.AFTERNOON);
            });
        }

        // Everybody is at one location in all four weeks: three repetitions each, and nothing else.
        assertThat(Rules.check(scene.facts()))
                .hasSize(1500)
                .allMatch(it -> it.kind() == Inconsistency.Kind.LOCATION_REPEATED);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }
}
