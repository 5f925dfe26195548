package io.agendador.benchmarks.kit;

import io.agendador.benchmarks.kit.Instance.Opening;
import io.agendador.benchmarks.kit.Instance.Professional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who may have an opening as far as nothing else that the planner decides matters. */
public final class Eligibility {

    private final Instance instance;
    private final Set<List<Object>> taken = new HashSet<>();

    public Eligibility(Instance instance) {
        this.instance = instance;
        for (Opening opening : instance.openings()) {
            if (opening.fixed() && opening.professional() != null) {
                taken.add(List.of(opening.professional(), opening.day(), opening.shift()));
            }
        }
    }

    /** In the instance's order. */
    public List<Professional> of(Opening opening) {
        return instance.professionals().stream()
                .filter(it -> may(it, opening) && !taken.contains(List.of(it.id(), opening.day(), opening.shift())))
                .toList();
    }

    /** Whether neither tags, vetoes nor absences speak against it; whether somebody works elsewhere is not asked. */
    public static boolean may(Professional it, Opening opening) {
        return !it.veto().contains(opening.location())
                && (opening.tag() == null || it.tags().contains(opening.tag()))
                && !it.blocks().contains(List.of(opening.day() % 7, opening.shift()))
                && !it.busy().contains(List.of(opening.day(), opening.shift()))
                && !it.daysOff().contains(opening.day());
    }
}
