package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Effect.Possible;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.roster.Assignment;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every answer about what is not, held against all rosters of small clinics in which it is. */
class BruteForcePropertiesTest {

    private static final int TRIES = 50;

    /** A search promises nothing, so that a share is asked for. */
    @Test
    void nearlyNoRosterWithSomebodyInAGapWhomItCostsMoreCoversMore() {
        List<Boolean> costsMore = new ArrayList<>();
        LongStream.range(0, 100).mapToObj(TinyCases::request).forEach(request -> {
            Problem problem = ProblemBuilder.problem(request);
            Plan plan = new Planner().plan(request);
            for (GapReasons gap : plan.gaps()) {
                for (ProfessionalId who : gap.excluded().getOrDefault(Exclusion.COSTS_MORE, List.of())) {
                    Score forced = forced(problem, gap.slot(), who);
                    costsMore.add(
                            forced != null && forced.coverage() >= plan.score().coverage());
                }
            }
        });
        assertNearlyAll(costsMore);
    }

    @Property(tries = TRIES)
    void aReasonIsWhatTheScoreLosesWithoutTheAssignment(@ForAll long seed) {
        PlanningRequest request = TinyCases.unsettled(seed);
        Plan plan = new Planner().plan(request);
        for (Assignment it : plan.assignments()) {
            List<Assignment> others = plan.assignments().stream()
                    .filter(other -> !other.equals(it))
                    .toList();
            Evaluation without = new Planner().evaluate(request, others);
            plan.parts()
                    .forEach((part, cost) -> assertThat(
                                    plan.reasons().get(it.slot()).getOrDefault(part, 0L))
                            .as(part.name())
                            .isEqualTo(cost - without.parts().get(part)));
        }
    }

    /** A search promises nothing, so that a share is asked for. */
    @Test
    void whatElseChangesIsNearlyAlwaysTheBestThereIsAroundTheChange() {
        List<Boolean> exact = new ArrayList<>();
        seeds().mapToObj(TinyCases::settled).forEach(request -> {
            WhatIf whatIf = WhatIf.of(request);
            forAll(request, (slot, who) -> {
                ScoreDelta best = bestWith(request, slot, who);
                Optional<Rearrangement> found = whatIf.aftermath(slot, who);
                assertThat(found.isPresent()).isEqualTo(best != null);
                found.ifPresent(it -> exact.add(it.cost().compareTo(best) == 0));
            });
        });
        assertNearlyAll(exact);
    }

    @Property(tries = TRIES)
    void whatElseChangesIsNeverDearerThanTheChangeAloneAndNothingOfItIsIdle(@ForAll long seed) {
        PlanningRequest request = TinyCases.unsettled(seed);
        WhatIf whatIf = WhatIf.of(request);
        forAll(
                request,
                (slot, who) -> whatIf.aftermath(slot, who).ifPresent(found -> {
                    assertThat(cost(whatIf, slot, who, found.others())).isEqualTo(found.cost());
                    assertThat(found.cost()).isGreaterThanOrEqualTo(bestWith(request, slot, who));
                    if (whatIf.effect(slot, who) instanceof Possible alone) {
                        assertThat(found.cost()).isLessThanOrEqualTo(alone.cost());
                    }
                    for (Placement it : found.others()) {
                        List<Placement> fewer = new ArrayList<>(found.others());
                        fewer.remove(it);
                        ScoreDelta cost = cost(whatIf, slot, who, fewer);
                        assertThat(cost == null || cost.compareTo(found.cost()) > 0)
                                .isTrue();
                    }
                }));
    }

    @Property(tries = TRIES)
    void theHandoversAreTheCheapestOfTheirKindAndNoneBeatsTheBestRoster(@ForAll long seed) {
        PlanningRequest request = TinyCases.unsettled(seed);
        WhatIf whatIf = WhatIf.of(request);
        forAll(request, (slot, who) -> {
            ScoreDelta best = handovers(request, whatIf, slot, who);
            Optional<Rearrangement> found = whatIf.rearrangement(slot, who);
            assertThat(found.map(Rearrangement::cost)).isEqualTo(Optional.ofNullable(best));
            found.ifPresent(it -> assertThat(it.cost()).isGreaterThanOrEqualTo(bestWith(request, slot, who)));
        });
    }

    /** The cheapest of no handover, else of one, else of two, of which the second is taken over given the first. */
    private static @Nullable ScoreDelta handovers(
            PlanningRequest request, WhatIf whatIf, Slot slot, ProfessionalId who) {
        if (!request.network().professional(who).orElseThrow().active()) {
            return null;
        }
        List<Slot> own = request.inForce().assignments().stream()
                .filter(it -> it.professional().equals(who) && !it.slot().equals(slot))
                .map(Assignment::slot)
                .toList();
        ScoreDelta none = cost(whatIf, slot, who, List.of());
        if (none != null) {
            return none;
        }
        ScoreDelta one = cheapest(own.stream().flatMap(it -> taken(request, whatIf, slot, who, List.of(), it)));
        return one != null
                ? one
                : cheapest(own.stream()
                        .flatMap(it -> own.stream()
                                .filter(other -> !other.equals(it))
                                .flatMap(other -> two(request, whatIf, slot, who, it, other))));
    }

    private static Stream<ScoreDelta> two(
            PlanningRequest request, WhatIf whatIf, Slot slot, ProfessionalId who, Slot one, Slot other) {
        Placement free = new Placement(other, null);
        return takers(request, one)
                .filter(it -> cost(whatIf, slot, who, List.of(it, free)) != null)
                .min(Comparator.comparing(it -> cost(whatIf, slot, who, List.of(it, free))))
                .stream()
                .flatMap(it -> taken(request, whatIf, slot, who, List.of(it), other));
    }

    private static Stream<ScoreDelta> taken(
            PlanningRequest request, WhatIf whatIf, Slot slot, ProfessionalId who, List<Placement> first, Slot given) {
        return takers(request, given).flatMap(it -> {
            List<Placement> all = new ArrayList<>(first);
            all.add(it);
            return Stream.ofNullable(cost(whatIf, slot, who, all));
        });
    }

    /** Nobody first: of several that cost the same the first is taken. */
    private static Stream<Placement> takers(PlanningRequest request, Slot given) {
        return Stream.concat(
                Stream.of(new Placement(given, null)),
                request.network().professionals().stream().map(it -> new Placement(given, it.id())));
    }

    private static @Nullable ScoreDelta cheapest(Stream<ScoreDelta> some) {
        return some.min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable ScoreDelta cost(WhatIf whatIf, Slot slot, ProfessionalId who, List<Placement> others) {
        List<Placement> all = new ArrayList<>(others);
        all.add(new Placement(slot, who));
        return whatIf.effect(all) instanceof Possible possible ? possible.cost() : null;
    }

    /** By how much the best of all rosters with this change costs more than what stands, by level; null if none can be. */
    private static @Nullable ScoreDelta bestWith(PlanningRequest request, Slot slot, ProfessionalId who) {
        Problem problem = ProblemBuilder.problem(request);
        Score standing = Scoring.of(problem, problem.slots.standing).score();
        Score best = forced(problem, slot, who);
        return best == null ? null : difference(best, standing);
    }

    private static @Nullable Score forced(Problem problem, Slot slot, ProfessionalId who) {
        return BruteForce.with(problem, problem.slots.all.indexOf(slot), problem.people.of(who))
                .best();
    }

    private static ScoreDelta difference(Score one, Score other) {
        return new ScoreDelta(new TreeMap<>(Map.of(
                ScorePart.GAPS, one.coverage() - other.coverage(),
                ScorePart.CHANGES, one.changes() - other.changes(),
                ScorePart.OVER_HOURS, one.preferences() - other.preferences())));
    }

    private static LongStream seeds() {
        return LongStream.range(
                0, Boolean.getBoolean("agendador.long") ? 2000 : Integer.getInteger("agendador.seeds", 100));
    }

    private static void assertNearlyAll(List<Boolean> held) {
        assertThat(held).isNotEmpty();
        assertThat(held.stream().filter(it -> it).count()).isGreaterThan(held.size() * 95L / 100);
    }

    private static void forAll(PlanningRequest request, BiConsumer<Slot, ProfessionalId> question) {
        for (Slot slot : TinyCases.slots(request)) {
            for (Professional who : request.network().professionals()) {
                question.accept(slot, who.id());
            }
        }
    }
}
