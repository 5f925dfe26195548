package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Eligibility;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Instance.Opening;
import io.agendador.benchmarks.kit.Instance.Professional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What many clinics do without a planner: slot by slot, the more important locations first, whoever may have it and has
 * worked the smallest part of its weekly target; doubles only for what then is still empty.
 */
final class RoundRobin {

    private final Instance instance;
    private final Map<String, String> roster = new LinkedHashMap<>();
    private final Map<String, Integer> hours = new HashMap<>();
    private final Map<String, Integer> doubles = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    RoundRobin(Instance instance) {
        this.instance = instance;
    }

    /** Who gets which opening, by the openings' ids. */
    Map<String, String> roster() {
        instance.openings().stream()
                .filter(it -> it.fixed() && it.professional() != null)
                .forEach(it -> give(it, it.professional()));
        List<Opening> open = new ArrayList<>(
                instance.openings().stream().filter(it -> !it.fixed()).toList());
        Map<String, Integer> priority = new HashMap<>();
        instance.locations().forEach(it -> priority.put(it.id(), it.priority()));
        open.sort(Comparator.comparing((Opening it) -> it.day() / 7)
                .thenComparing(it -> priority.getOrDefault(it.location(), 5))
                .thenComparing(Opening::day)
                .thenComparing(Opening::shift));
        open.forEach(it -> next(it, false).ifPresent(who -> give(it, who.id())));
        open.stream()
                .filter(it -> !roster.containsKey(it.id()))
                .forEach(it -> next(it, true).ifPresent(who -> give(it, who.id())));
        return roster;
    }

    private Optional<Professional> next(Opening opening, boolean asDouble) {
        return instance.professionals().stream()
                .filter(it -> may(it, opening) && has(it, opening.day(), 1 - opening.shift()) == asDouble)
                .filter(it -> !asDouble || acceptsDouble(it, opening))
                .min(Comparator.comparingDouble(it -> (double) worked(it, opening) / Math.max(1, it.targetHours())));
    }

    private boolean may(Professional it, Opening opening) {
        return Eligibility.may(it, opening)
                && !has(it, opening.day(), opening.shift())
                && worked(it, opening) + opening.hours() <= it.maxHours();
    }

    private boolean acceptsDouble(Professional it, Opening opening) {
        return it.acceptsDoubles() && doubles.getOrDefault(week(it.id(), opening), 0) < it.maxDoubles();
    }

    private int worked(Professional it, Opening opening) {
        return hours.getOrDefault(week(it.id(), opening), 0);
    }

    private boolean has(Professional it, int day, int shift) {
        return taken.contains(it.id() + "/" + day + "/" + shift);
    }

    private void give(Opening opening, String professional) {
        roster.put(opening.id(), professional);
        hours.merge(week(professional, opening), opening.hours(), Integer::sum);
        if (taken.contains(professional + "/" + opening.day() + "/" + (1 - opening.shift()))) {
            doubles.merge(week(professional, opening), 1, Integer::sum);
        }
        taken.add(professional + "/" + opening.day() + "/" + opening.shift());
    }

    private static String week(String professional, Opening opening) {
        return professional + "/" + opening.day() / 7;
    }
}
