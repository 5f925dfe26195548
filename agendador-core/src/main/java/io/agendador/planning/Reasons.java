package io.agendador.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each assignment of a roster adds to its score: the difference to the roster without it. */
final class Reasons {

    private final Problem problem;
    private final List<List<Integer>> held;
    private final int[] holder;
    private final List<Scoring> whole = new ArrayList<>();

    Reasons(Problem problem, int[] holder) {
        this.problem = problem;
        this.holder = holder;
        held = problem.held(holder);
        for (int person = 0; person < held.size(); person++) {
            whole.add(Scoring.of(problem, person, held.get(person)));
        }
    }

    /** By part, parts of 0 left out. */
    Map<ScorePart, Long> of(int slot) {
        int person = holder[slot];
        List<Integer> others =
                held.get(person).stream().filter(it -> it != slot).toList();
        Scoring without = Scoring.of(problem, person, others);
        Scoring ifFree = Scoring.of(problem, slot, Problem.NOBODY);
        Scoring ifHeld = Scoring.of(problem, slot, person);
        Map<ScorePart, Long> reasons = new TreeMap<>();
        for (ScorePart part : ScorePart.values()) {
            long difference = whole.get(person).of(part) - without.of(part) + ifHeld.of(part) - ifFree.of(part);
            if (difference != 0) {
                reasons.put(part, difference);
            }
        }
        return Collections.unmodifiableMap(reasons);
    }
}
