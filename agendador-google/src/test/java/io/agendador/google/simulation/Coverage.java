package io.agendador.google.simulation;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often what went wrong within which step. */
final class Coverage {

    private final SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();

    void add(String fault, String step, long times) {
        String kind = fault.replaceAll("\\[reason=(.*)]", " $1").replaceAll("\\[.*]", "");
        counts.computeIfAbsent(kind, it -> new TreeMap<>()).merge(step, times, Long::sum);
    }

    void add(Coverage other) {
        other.counts.forEach((fault, steps) -> steps.forEach((step, times) -> add(fault, step, times)));
    }

    /** Whether a call went wrong. */
    boolean anyCall() {
        return counts.keySet().stream().anyMatch(it -> !it.startsWith("crash") && !it.startsWith("meanwhile"));
    }

    /** Steps across, faults down. */
    @Override
    public String toString() {
        SortedSet<String> steps = new TreeSet<>();
        counts.values().forEach(it -> steps.addAll(it.keySet()));
        StringBuilder table = new StringBuilder("%-34s".formatted("fault × step"));
        steps.forEach(it -> table.append(" %11s".formatted(it)));
        for (Map.Entry<String, SortedMap<String, Long>> row : counts.entrySet()) {
            table.append("%n%-34s".formatted(row.getKey()));
            steps.forEach(it -> table.append(" %11d".formatted(row.getValue().getOrDefault(it, 0L))));
        }
        return table.toString();
    }
}
