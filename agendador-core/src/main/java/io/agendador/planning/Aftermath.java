package io.agendador.planning;

import io.agendador.planning.Effect.Possible;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would follow if somebody had a slot: a plan of the rest around it, less what has nothing to do with it. */
final class Aftermath {

    private final WhatIf whatIf;
    private final PlanningRequest request;
    private final Slot slot;
    private final ProfessionalId professional;
    private final Map<Slot, List<ProfessionalId>> before;

    Aftermath(WhatIf whatIf, PlanningRequest request, Slot slot, ProfessionalId professional) {
        this.whatIf = whatIf;
        this.request = request;
        this.slot = slot;
        this.professional = professional;
        before = bySlot(request.inForce().within(request.window()).assignments());
    }

    /** Nothing if the plan found no way to keep every rule. */
    Optional<Rearrangement> cheapest() {
        Rearrangement alone = with(List.of()).orElse(null);
        Rearrangement planned = with(linked(planned())).map(this::trimmed).orElse(null);
        if (alone == null || planned == null) {
            return Optional.ofNullable(alone == null ? planned : alone);
        }
        return Optional.of(planned.cost().compareTo(alone.cost()) < 0 ? planned : alone);
    }

    /** What else the plan changes, in its order. */
    private List<Placement> planned() {
        Map<Slot, List<ProfessionalId>> after =
                bySlot(new Planner().plan(question()).assignments());
        Set<Slot> slots = new TreeSet<>(request.network().slotOrder());
        slots.addAll(before.keySet());
        slots.addAll(after.keySet());
        slots.remove(slot);
        return slots.stream()
                .filter(it -> !holders(before, it).equals(holders(after, it)))
                .map(it -> new Placement(
                        it, holders(after, it).stream().findFirst().orElse(null)))
                .toList();
    }

    /** The request with the wanted placement as a decision. */
    private PlanningRequest question() {
        Assignment decided =
                new Assignment(slot, professional, Origin.MANUAL, AssignmentStatus.ADJUSTED, true, null, 0);
        Stream<Assignment> others =
                request.inForce().assignments().stream().filter(it -> !it.slot().equals(slot));
        List<Assignment> all = Stream.concat(others, Stream.of(decided)).toList();
        return PlanningRequest.of(request.network(), request.inForce().with(all), request.now())
                .over(request.firstWeek(), request.weeks())
                .afresh(request.afresh())
                .seeded(request.seed())
                .with(request.effort());
    }

    /** Scores and rules join slots only through people, so that changes among others would come anyway, or never. */
    private List<Placement> linked(List<Placement> changes) {
        Set<ProfessionalId> people = people(new Placement(slot, professional));
        int known;
        do {
            known = people.size();
            for (Placement it : changes) {
                Set<ProfessionalId> its = people(it);
                if (its.stream().anyMatch(people::contains)) {
                    people.addAll(its);
                }
            }
        } while (people.size() > known);
        return changes.stream()
                .filter(it -> people(it).stream().anyMatch(people::contains))
                .toList();
    }

    private Set<ProfessionalId> people(Placement change) {
        Set<ProfessionalId> people = new HashSet<>(holders(before, change.slot()));
        if (change.professional() != null) {
            people.add(change.professional());
        }
        return people;
    }

    /** Without each change that saves nothing, or would be for the better whoever has the wanted slot. */
    private Rearrangement trimmed(Rearrangement found) {
        Rearrangement trimmed = found;
        for (Placement it : found.others()) {
            List<Placement> fewer = new ArrayList<>(trimmed.others());
            fewer.remove(it);
            ScoreDelta cost = trimmed.cost();
            trimmed = with(fewer)
                    .filter(less -> less.cost().compareTo(cost) <= 0 || isGoodAnyway(it))
                    .orElse(trimmed);
        }
        return trimmed.others().size() == found.others().size() ? trimmed : trimmed(trimmed);
    }

    private boolean isGoodAnyway(Placement change) {
        return whatIf.effect(List.of(change)) instanceof Possible possible
                && possible.cost().improves();
    }

    /** The wanted placement with these others, if no rule is broken. */
    private Optional<Rearrangement> with(List<Placement> others) {
        List<Placement> all = new ArrayList<>(others);
        all.add(new Placement(slot, professional));
        return whatIf.effect(all) instanceof Possible possible
                ? Optional.of(new Rearrangement(others, possible.cost()))
                : Optional.empty();
    }

    private static List<ProfessionalId> holders(Map<Slot, List<ProfessionalId>> bySlot, Slot slot) {
        return bySlot.getOrDefault(slot, List.of());
    }

    private static Map<Slot, List<ProfessionalId>> bySlot(Collection<Assignment> assignments) {
        return assignments.stream()
                .collect(Collectors.groupingBy(
                        Assignment::slot,
                        TreeMap::new,
                        Collectors.mapping(
                                Assignment::professional,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        it -> it.stream().distinct().sorted().toList()))));
    }
}
