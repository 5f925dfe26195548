package io.agendador.planning;

import io.agendador.planning.Eligibility.Vacancy;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands with a few slots changed, each once: what that costs, and whom it leaves room for. Immutable. */
final class Variant {

    private final Standing standing;
    private final Problem problem;
    /** Of those who have other slots than they stand with. */
    private final Map<Integer, List<Integer>> held;

    private final Map<ScorePart, Long> cost;

    /** Nothing changed yet. */
    Variant(Standing standing) {
        this(standing, Map.of(), Map.of());
    }

    private Variant(Standing standing, Map<Integer, List<Integer>> held, Map<ScorePart, Long> cost) {
        this.standing = standing;
        this.problem = standing.problem;
        this.held = new HashMap<>(held);
        this.cost = new TreeMap<>(cost);
    }

    /** Nobody has the slot, which is as it stands so far. */
    Variant without(Slot slot) {
        Variant changed = new Variant(standing, held, cost);
        for (int index : standing.indices(slot)) {
            int person = problem.slots.standing[index];
            if (person != Problem.NOBODY) {
                List<Integer> fewer = new ArrayList<>(held(person));
                fewer.remove((Integer) index);
                changed.hold(person, fewer, index);
                changed.add(Scoring.of(problem, index, Problem.NOBODY), 1);
                changed.add(Scoring.of(problem, index, person), -1);
            }
        }
        return changed;
    }

    /** The person has the slot, which is free. */
    Variant with(Slot slot, int person) {
        Variant changed = new Variant(standing, held, cost);
        List<Integer> indices = standing.indices(slot);
        List<Integer> more = new ArrayList<>(held(person));
        more.add(indices.get(0));
        Collections.sort(more);
        changed.hold(person, more, indices.get(0));
        for (int index : indices) {
            changed.add(Scoring.of(problem, index, person), 1);
            changed.add(Scoring.of(problem, index, Problem.NOBODY), -1);
        }
        return changed;
    }

    /** What the slots that the person then has say against a free one, or null. */
    @Nullable
    Exclusion exclusion(int person, Slot slot) {
        return Besides.exclusion(problem, person, standing.indices(slot).get(0), held(person));
    }

    /** What keeps the person out of a free slot at all, or null. */
    @Nullable
    Exclusion exclusion(int person, Slot slot, Vacancy vacancy) {
        Exclusion own = standing.exclusion(person, vacancy);
        return own == null ? exclusion(person, slot) : own;
    }

    ScoreDelta cost() {
        return new ScoreDelta(new TreeMap<>(cost));
    }

    private List<Integer> held(int person) {
        return held.getOrDefault(person, standing.held(person));
    }

    private void hold(int person, List<Integer> after, int changed) {
        add(Scoring.around(problem, person, after, changed), 1);
        add(Scoring.around(problem, person, held(person), changed), -1);
        held.put(person, after);
    }

    private void add(Scoring scoring, int factor) {
        scoring.addTo(cost, factor);
    }
}
