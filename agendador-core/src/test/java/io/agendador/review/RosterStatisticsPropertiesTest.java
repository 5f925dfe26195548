package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.RosterArbitraries;
import io.agendador.fixtures.Scene;
import io.agendador.planning.Plan;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.planning.ScorePart;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.Weights;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Rules;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The statistics against the rules and the planner, which count by themselves. */
class RosterStatisticsPropertiesTest {

    @Property
    void theOrderOfWhatIsCountedDoesNotMatter(@ForAll("facts") Facts facts, @ForAll long seed) {
        Scene other = Scene.of(facts).shuffle(new Random(seed));

        assertThat(of(other.facts())).isEqualTo(of(facts));
    }

    @Property
    void weeksAddUpToTheWhole(@ForAll("facts") Facts facts) {
        stretches(facts).forEach(stretch -> {
            Load byWeek = weeks(stretch).map(stretch::load).reduce(Load.NONE, Load::plus);
            assertThat(stretch.load()).isEqualTo(byWeek);
            assertThat(stretch.cover())
                    .isEqualTo(weeks(stretch)
                            .map(stretch::cover)
                            .reduce(RosterStatistics.Cover.NONE, (a, b) -> a.plus(b)));
        });
    }

    @Property
    void everySlotOfAKnownRoomIsAVisitSomewhere(@ForAll("facts") Facts facts) {
        Stretch stretch = of(facts).during();
        long placed = facts.roster().within(facts.period()).assignments().stream()
                .filter(it -> facts.network().room(it.slot().room()).isPresent())
                .map(it -> it.slot() + " " + it.professional())
                .distinct()
                .count();

        assertThat(stretch.people().stream().flatMap(it -> it.visits().values().stream()))
                .allMatch(visits -> visits > 0);
        assertThat(stretch.people().stream()
                        .flatMap(it -> it.visits().values().stream())
                        .mapToInt(visits -> visits)
                        .sum())
                .isEqualTo((int) placed);
        assertThat(stretch.places())
                .extracting(RosterStatistics.Place::location)
                .containsAll(stretch.people().stream()
                        .flatMap(it -> it.visits().keySet().stream())
                        .toList());
    }

    @Property
    void thePeopleAndPlacesOfBothStretchesAreTheSame(@ForAll("facts") Facts facts) {
        RosterStatistics statistics = of(facts);

        assertThat(statistics.before().people())
                .extracting(Person::professional)
                .isEqualTo(statistics.during().people().stream()
                        .map(Person::professional)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(statistics.before().places())
                .extracting(RosterStatistics.Place::location)
                .isEqualTo(statistics.during().places().stream()
                        .map(RosterStatistics.Place::location)
                        .toList());
    }

    @Property
    void gapsAndRepeatsAreThoseThatTheRulesFind(@ForAll("facts") Facts facts) {
        Stretch stretch = of(facts).during();
        List<Inconsistency> found = Rules.check(facts);

        assertThat(stretch.cover().gaps()).isEqualTo(count(found, Kind.GAP));
        assertThat(stretch.load().repeats()).isEqualTo(count(found, Kind.LOCATION_REPEATED));
    }

    @Property
    void hoursAndDoublesOfAWeekAreThoseThatTheRulesJudge(@ForAll("facts") Facts facts) {
        List<Week> weeks = facts.period().weeks();
        Facts whole = new Facts(facts.network(), facts.roster(), Period.weeks(weeks.get(0), weeks.size()));
        Stretch stretch = of(whole).during();

        for (Inconsistency it : Rules.check(whole)) {
            if (it.kind() == Kind.HOURS_EXCEEDED) {
                assertThat(load(stretch, it).minutes()).isEqualTo(it.limit().actual());
            } else if (it.kind() == Kind.DOUBLES_EXCEEDED) {
                assertThat(load(stretch, it).doubles()).isEqualTo(it.limit().actual());
            }
        }
    }

    /** The plan is what the planner makes of the roster as it stands, priced by what the statistics count. */
    @Property
    void aPlanCostsWhatIsCounted(@ForAll("facts") Facts facts) {
        Network network = facts.network();
        Week first = Week.of(facts.period().from());
        PlanningRequest request =
                PlanningRequest.of(network, known(facts), Instant.EPOCH).over(first, 3);
        Plan plan = new Planner().judge(request);
        Roster planned = RosterReports.with(known(facts), plan.window(), plan.assignments());
        Stretch stretch = RosterStatistics.of(network, planned, plan.window()).during();
        Weights weights = network.policy().weights();

        assertThat(plan.parts())
                .containsEntry(ScorePart.GAPS, (long) weights.gap() * weightedGaps(network, stretch))
                .containsEntry(
                        ScorePart.DOUBLES,
                        (long) weights.doubleShift() * stretch.load().doubles())
                .containsEntry(
                        ScorePart.REPEATED_LOCATION,
                        (long) weights.repeatedLocation() * stretch.load().repeats())
                .containsEntry(
                        ScorePart.MISSED_SHIFT,
                        (long) weights.missedShift() * stretch.load().missedShifts())
                .containsEntry(
                        ScorePart.MISSED_LOCATION,
                        (long) weights.missedLocation() * stretch.load().missedPlaces())
                .containsEntry(ScorePart.OVER_HOURS, sum(network, stretch, it -> over(weights, it.balance())))
                .containsEntry(ScorePart.UNDER_HOURS, sum(network, stretch, it -> under(weights, -it.balance())));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }

    private static int over(Weights weights, int hours) {
        return hours <= 0
                ? 0
                : weights.overHour() * hours + weights.overHourBeyond() * Math.max(0, hours - weights.toleranceHours());
    }

    private static int under(Weights weights, int hours) {
        return hours <= 0
                ? 0
                : weights.underHour() * hours
                        + weights.underHourBeyond() * Math.max(0, hours - weights.toleranceHours());
    }

    private static long sum(Network network, Stretch stretch, ToIntFunction<Load> cost) {
        return stretch.people().stream()
                .filter(it -> network.professional(it.professional())
                        .filter(Professional::active)
                        .isPresent())
                .flatMap(it -> it.weeks().stream())
                .mapToLong(cost::applyAsInt)
                .sum();
    }

    private static int weightedGaps(Network network, Stretch stretch) {
        return stretch.places().stream()
                .mapToInt(it -> it.total().gaps() * (6 - priority(network, it)))
                .sum();
    }

    private static int priority(Network network, RosterStatistics.Place place) {
        return network.location(place.location())
                .map(Location::coveragePriority)
                .orElseThrow();
    }

    /** Without people and rooms that nobody knows, which the planner refuses, and nobody twice in one slot. */
    private static Roster known(Facts facts) {
        Map<Object, Assignment> once = new LinkedHashMap<>();
        facts.roster().assignments().stream()
                .filter(it -> isKnown(facts.network(), it))
                .forEach(it -> once.put(List.of(it.slot(), it.professional()), it));
        return facts.roster().with(once.values());
    }

    private static boolean isKnown(Network network, Assignment assignment) {
        return network.professional(assignment.professional()).isPresent()
                && network.room(assignment.slot().room()).isPresent();
    }

    private static Load load(Stretch stretch, Inconsistency found) {
        Slot slot = found.slots().get(0);
        return stretch.people().stream()
                .filter(it -> it.professional().equals(found.professionals().get(0)))
                .findFirst()
                .orElseThrow()
                .weeks()
                .get(stretch.weeks().indexOf(slot.week()));
    }

    private static int count(List<Inconsistency> found, Kind kind) {
        return (int) found.stream().filter(it -> it.kind() == kind).count();
    }

    private static Stream<Stretch> stretches(Facts facts) {
        RosterStatistics statistics = of(facts);
        return Stream.of(statistics.during(), statistics.before());
    }

    private static Stream<Integer> weeks(Stretch stretch) {
        return Stream.iterate(0, week -> week + 1).limit(stretch.weeks().size());
    }

    private static RosterStatistics of(Facts facts) {
        return RosterStatistics.of(facts.network(), facts.roster(), facts.period());
    }
}
