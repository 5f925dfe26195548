package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Terms.Doubles;
import io.agendador.planning.Terms.Preference;
import io.agendador.roster.Assignment;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds on any terms. Fewer tries: each plans. */
class TermsPropertiesTest {

    private final Planner planner = new Planner();

    @Property(tries = 300)
    void holdsWhatIsLeftOut(@ForAll long seed) {
        PlanningRequest request = scoped(seed);
        List<Assignment> left = inForce(request).stream()
                .filter(it -> !request.terms().moves(it.slot(), location(request, it.slot()), it.professional()))
                .toList();
        assertThat(planner.plan(request).assignments()).containsAll(left);
    }

    @Property(tries = 300)
    void placesOnlyWhomAndWhereItIsAsked(@ForAll long seed) {
        PlanningRequest request = scoped(seed);
        for (Assignment added : added(request, planner.plan(request))) {
            LocationId location = location(request, added.slot());
            ProfessionalId before = holder(inForce(request), added.slot());
            assertThat(request.terms().moves(added.slot(), location, before)).isTrue();
            assertThat(request.terms().places(added.slot(), location, added.professional()))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void makesNoDoubleWhereNoneMayBe(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed).on(Terms.NONE.with(Doubles.FORBID));
        Plan plan = planner.plan(request);
        Map<List<Object>, List<Assignment>> days = plan.assignments().stream()
                .collect(Collectors.groupingBy(
                        it -> List.of(it.professional(), it.slot().date())));
        days.values().stream()
                .filter(day ->
                        day.stream().map(it -> it.slot().shift()).distinct().count() == 2)
                .forEach(day -> assertThat(day).allMatch(it -> Violations.fixed(request, it)));
    }

    @Property(tries = 300)
    void fillsGapsOnlyWithTheWillingIfThatIsAsked(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed).on(Terms.NONE.with(Doubles.ONLY_WILLING));
        Set<ProfessionalId> willing = request.network().professionals().stream()
                .filter(Professional::acceptsDoubles)
                .map(Professional::id)
                .collect(Collectors.toSet());
        assertThat(added(request, planner.plan(request)))
                .filteredOn(it -> holder(inForce(request), it.slot()) == null)
                .allMatch(it -> willing.contains(it.professional()));
    }

    @Property(tries = 200)
    void countsNothingForWhatIsIgnored(@ForAll long seed) {
        PlanningRequest request =
                PlanningCases.request(seed).on(Terms.NONE.ignoring(Arrays.asList(Preference.values())));
        Plan plan = planner.plan(request);
        assertThat(plan.parts())
                .containsEntry(ScorePart.OVER_HOURS, 0L)
                .containsEntry(ScorePart.UNDER_HOURS, 0L)
                .containsEntry(ScorePart.REPEATED_LOCATION, 0L)
                .containsEntry(ScorePart.CONCENTRATION, 0L)
                .containsEntry(ScorePart.MISSED_SHIFT, 0L)
                .containsEntry(ScorePart.MISSED_LOCATION, 0L);
        assertThat(planner.least(request).coverage())
                .isEqualTo(planner.least(request.on(Terms.NONE)).coverage());
    }

    @Property(tries = 200)
    void neverBreaksAHardRule(@ForAll long seed) {
        PlanningRequest request = scoped(seed);
        Plan plan = planner.plan(request);
        assertThat(plan.score().hard()).isZero();
        assertThat(plan.least()).isLessThanOrEqualTo(plan.score());
    }

    /** Some of everything, sometimes. */
    private static PlanningRequest scoped(long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        Random random = new Random(seed);
        Terms terms = Terms.NONE.only(selection(request.network(), random));
        return request.on(random.nextBoolean() ? terms.except(selection(request.network(), random)) : terms);
    }

    private static Selection selection(Network network, Random random) {
        return Selection.ALL
                .of(some(network.professionals(), Professional::id, random))
                .at(some(network.locations(), it -> it.id(), random))
                .in(some(network.rooms(), it -> it.id(), random))
                .during(some(List.of(Shift.values()), it -> it, random))
                .each(some(List.of(DayOfWeek.values()), it -> it, random));
    }

    /** Half of the time nothing, which means all. */
    private static <T, R> List<R> some(Collection<T> all, Function<T, R> value, Random random) {
        return random.nextBoolean()
                ? List.of()
                : all.stream().filter(it -> random.nextInt(3) > 0).map(value).toList();
    }

    private static List<Assignment> added(PlanningRequest request, Plan plan) {
        return plan.assignments().stream()
                .filter(it -> inForce(request).stream()
                        .noneMatch(was -> was.slot().equals(it.slot())
                                && was.professional().equals(it.professional())))
                .toList();
    }

    private static List<Assignment> inForce(PlanningRequest request) {
        return request.inForce().within(request.window()).assignments();
    }

    private static LocationId location(PlanningRequest request, Slot slot) {
        return request.locationOf(slot).id();
    }

    private static @Nullable ProfessionalId holder(List<Assignment> assignments, Slot slot) {
        return assignments.stream()
                .filter(it -> it.slot().equals(slot))
                .map(Assignment::professional)
                .findFirst()
                .orElse(null);
    }
}
