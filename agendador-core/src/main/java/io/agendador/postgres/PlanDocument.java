package io.agendador.postgres;

import io.agendador.planning.Plan;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.planning.Plan.Run;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored form of a plan, format 1: new fields may come, what is here keeps its meaning. */
record PlanDocument(
        List<AssignmentDocument> assignments,
        List<Gap> gaps,
        Map<ScorePart, Long> parts,
        List<Reason> reasons,
        long seed,
        long work,
        long elapsedNanos,
        boolean cutShort) {

    record Gap(SlotDocument slot, boolean fixed, Map<Exclusion, List<UUID>> excluded) {}

    record Reason(SlotDocument slot, Map<ScorePart, Long> parts) {}

    static PlanDocument of(Plan plan) {
        return new PlanDocument(
                plan.assignments().stream().map(AssignmentDocument::of).toList(),
                plan.gaps().stream().map(PlanDocument::gap).toList(),
                plan.parts(),
                plan.reasons().entrySet().stream()
                        .map(it -> new Reason(SlotDocument.of(it.getKey()), it.getValue()))
                        .toList(),
                plan.run().seed(),
                plan.run().work(),
                plan.run().elapsed().toNanos(),
                plan.run().cutShort());
    }

    Plan plan(Period window, Score score) {
        return new Plan(
                window,
                assignments.stream().map(AssignmentDocument::assignment).toList(),
                gaps.stream().map(PlanDocument::reasons).toList(),
                score,
                new TreeMap<>(parts),
                bySlot(),
                new Run(seed, work, Duration.ofNanos(elapsedNanos), cutShort));
    }

    private SortedMap<Slot, Map<ScorePart, Long>> bySlot() {
        SortedMap<Slot, Map<ScorePart, Long>> bySlot = new TreeMap<>();
        reasons.forEach(it -> bySlot.put(it.slot().slot(), ordered(it.parts())));
        return bySlot;
    }

    private static Map<ScorePart, Long> ordered(Map<ScorePart, Long> parts) {
        Map<ScorePart, Long> ordered = new EnumMap<>(ScorePart.class);
        ordered.putAll(parts);
        return ordered;
    }

    private static Gap gap(GapReasons it) {
        Map<Exclusion, List<UUID>> excluded = it.excluded().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(ProfessionalId::value)
                                .toList()));
        return new Gap(SlotDocument.of(it.slot()), it.fixed(), excluded);
    }

    private static GapReasons reasons(Gap it) {
        SortedMap<Exclusion, List<ProfessionalId>> excluded = new TreeMap<>();
        it.excluded()
                .forEach((exclusion, people) -> excluded.put(
                        exclusion, people.stream().map(ProfessionalId::new).toList()));
        return new GapReasons(it.slot().slot(), it.fixed(), excluded);
    }
}
