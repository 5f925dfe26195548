package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Candidates.Fitting;
import io.agendador.planning.Effect.Impossible;
import io.agendador.planning.Effect.Possible;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Origin;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every change of every roster, held against what the planner says of the roster before and after. */
class WhatIfPropertiesTest {

    private final Planner planner = new Planner();

    @Property
    void costsWhatTheWholeRosterCostsMore(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        List<Placement> changes = changes(request, new Random(seed));
        if (WhatIf.of(request).effect(changes) instanceof Possible possible) {
            assertThat(possible.cost().parts()).isEqualTo(difference(request, changes));
        }
    }

    @Property
    void isPossibleExactlyIfItBreaksNoHardRule(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        List<Placement> changes = changes(request, new Random(seed));
        Effect effect = WhatIf.of(request).effect(changes);
        boolean takesFromThePast =
                changes.stream().anyMatch(it -> it.professional() == null && request.begun(it.slot()));
        assertThat(effect instanceof Possible)
                .isEqualTo(broken(request, changes).isEmpty() && !takesFromThePast);
    }

    @Property
    void namesTheFirstRuleThatASingleChangeBreaks(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        WhatIf whatIf = WhatIf.of(request);
        for (Slot slot : some(slots(request), 3, new Random(seed))) {
            for (Professional who : request.network().professionals()) {
                List<Placement> change = List.of(new Placement(slot, who.id()));
                List<Assignment> all = after(request, change)
                        .inForce()
                        .within(request.window())
                        .assignments();
                Effect effect = whatIf.effect(change);
                assertThat(effect instanceof Impossible no ? no.rule() : null)
                        .isEqualTo(Violations.first(request, all, placed(change).get(0)));
            }
        }
    }

    @Property
    void ranksEverybodyOnceAndSaysOfEachWhatTheSingleChangeSays(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        WhatIf whatIf = WhatIf.of(request);
        for (Slot slot : some(slots(request), 3, new Random(seed))) {
            Candidates candidates = whatIf.candidates(slot);
            candidates
                    .fitting()
                    .forEach(it ->
                            assertThat(whatIf.effect(slot, it.professional())).isEqualTo(new Possible(it.cost())));
            candidates
                    .excluded()
                    .forEach((rule, people) -> people.forEach(
                            it -> assertThat(whatIf.effect(slot, it)).isEqualTo(new Impossible(rule, slot, it))));
            assertThat(candidates.fitting()).extracting(Fitting::cost).isSorted();
            Stream<ProfessionalId> told = Stream.concat(
                    candidates.fitting().stream().map(Fitting::professional),
                    candidates.excluded().values().stream().flatMap(List::stream));
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(request.network().professionals().stream()
                            .map(Professional::id)
                            .toList());
        }
    }

    /** Fewer tries than elsewhere: each tries every professional in several slots. */
    @Property(tries = 200)
    void makesPossibleWhatOnlyOtherSlotsKeptFromBeing(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        WhatIf whatIf = WhatIf.of(request);
        for (Slot slot : some(slots(request), 3, new Random(seed))) {
            for (Professional who : request.network().professionals()) {
                Optional<Rearrangement> found = whatIf.rearrangement(slot, who.id());
                found.ifPresent(it ->
                        assertThat(whatIf.effect(withOthers(slot, who, it))).isEqualTo(new Possible(it.cost())));
                boolean possible = whatIf.effect(slot, who.id()) instanceof Possible;
                assertThat(found.map(it -> it.others().isEmpty()).orElse(false)).isEqualTo(possible);
            }
        }
    }

    private static List<Placement> withOthers(Slot slot, Professional who, Rearrangement found) {
        List<Placement> all = new ArrayList<>(found.others());
        all.add(new Placement(slot, who.id()));
        return all;
    }

    /** Up to four, mostly of people who could have the slot by itself. */
    private static List<Placement> changes(PlanningRequest request, Random random) {
        WhatIf whatIf = WhatIf.of(request);
        return some(slots(request), 1 + random.nextInt(4), random).stream()
                .map(slot -> new Placement(slot, somebody(request, whatIf.candidates(slot), random)))
                .toList();
    }

    private static ProfessionalId somebody(PlanningRequest request, Candidates candidates, Random random) {
        List<ProfessionalId> people = random.nextInt(6) == 0
                ? request.network().professionals().stream()
                        .map(Professional::id)
                        .toList()
                : candidates.fitting().stream().map(Fitting::professional).toList();
        return people.isEmpty() || random.nextInt(4) == 0 ? null : people.get(random.nextInt(people.size()));
    }

    /** Open, or taken. */
    private static List<Slot> slots(PlanningRequest request) {
        TreeSet<Slot> slots = new TreeSet<>();
        request.network().openSlots(request.window()).forEach(it -> slots.add(it.slot()));
        request.inForce().within(request.window()).assignments().forEach(it -> slots.add(it.slot()));
        return List.copyOf(slots);
    }

    private static <T> List<T> some(List<T> all, int count, Random random) {
        return random.ints(count, 0, Math.max(1, all.size()))
                .distinct()
                .filter(at -> at < all.size())
                .mapToObj(all::get)
                .toList();
    }

    private Map<ScorePart, Long> difference(PlanningRequest request, List<Placement> changes) {
        Map<ScorePart, Long> before = planner.judge(request.onlyGaps()).parts();
        Map<ScorePart, Long> after =
                planner.judge(after(request, changes).onlyGaps()).parts();
        Map<ScorePart, Long> difference = new TreeMap<>();
        after.forEach((part, cost) -> difference.put(part, cost - before.get(part)));
        // What is judged is its own baseline, so that nothing of it has changed.
        int stability = request.network().policy().weights().stability();
        difference.put(ScorePart.CHANGES, stability == 0 ? lost(request, changes) : 0);
        difference.put(ScorePart.STABILITY, stability * lost(request, changes));
        difference.values().removeIf(cost -> cost == 0);
        return difference;
    }

    private static long lost(PlanningRequest request, List<Placement> changes) {
        return changes.stream()
                .flatMap(change -> request.inForce().assignments().stream()
                        .filter(it -> it.slot().equals(change.slot()))
                        .filter(it -> !it.professional().equals(change.professional())))
                .filter(it -> !request.afresh().contains(it.slot().week()))
                .count();
    }

    private static List<String> broken(PlanningRequest request, List<Placement> changes) {
        List<Assignment> all =
                after(request, changes).inForce().within(request.window()).assignments();
        return placed(changes).stream()
                .flatMap(it -> Violations.ofDecision(request, all, it).stream())
                .toList();
    }

    private static PlanningRequest after(PlanningRequest request, List<Placement> changes) {
        List<Slot> changed = changes.stream().map(Placement::slot).toList();
        List<Assignment> all = new ArrayList<>(placed(changes));
        request.inForce().assignments().stream()
                .filter(it -> !changed.contains(it.slot()))
                .forEach(all::add);
        return with(request, request.inForce().with(all));
    }

    private static PlanningRequest with(PlanningRequest it, Roster inForce) {
        return new PlanningRequest(
                it.network(),
                inForce,
                it.now(),
                it.firstWeek(),
                it.weeks(),
                it.afresh(),
                it.gapsOnly(),
                it.seed(),
                it.effort(),
                Terms.NONE);
    }

    private static List<Assignment> placed(Collection<Placement> changes) {
        return changes.stream()
                .filter(it -> it.professional() != null)
                .map(it -> new Assignment(
                        it.slot(), it.professional(), Origin.MANUAL, AssignmentStatus.ADJUSTED, true, null, 1))
                .toList();
    }
}
