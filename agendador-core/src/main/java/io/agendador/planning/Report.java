package io.agendador.planning;

import io.agendador.planning.Plan.GapReasons;
import io.agendador.roster.Assignment;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells a roster that was found as a {@link Plan}. */
final class Report {

    private final Problem problem;
    private final int[] holder;

    private Report(Problem problem, int[] holder) {
        this.problem = problem;
        this.holder = holder;
    }

    static Plan plan(Problem problem, int[] holder, @Nullable Score least, Plan.Run run) {
        return new Report(problem, holder).plan(least, run);
    }

    private Plan plan(@Nullable Score least, Plan.Run run) {
        Scoring scoring = Scoring.of(problem, holder);
        return new Plan(
                problem.request.window(),
                assignments(),
                gaps(),
                scoring.score(),
                least,
                scoring.byPart(),
                reasons(),
                run);
    }

    private List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != Problem.NOBODY) {
                assignments.add(assignment(slot));
            }
        }
        return List.copyOf(assignments);
    }

    /** What is in force already stays the decision it is. */
    private Assignment assignment(int slot) {
        Assignment decided = problem.slots.decided[slot];
        return decided != null && problem.slots.standing[slot] == holder[slot]
                ? decided
                : Assignment.generated(
                        problem.slots.all.get(slot),
                        problem.people.all.get(holder[slot]).id());
    }

    private List<GapReasons> gaps() {
        Gaps gaps = new Gaps(problem, holder);
        List<GapReasons> found = new ArrayList<>();
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] == Problem.NOBODY && problem.slots.open[slot]) {
                found.add(gaps.reasons(slot));
            }
        }
        return List.copyOf(found);
    }

    private SortedMap<Slot, Map<ScorePart, Long>> reasons() {
        Reasons reasons = new Reasons(problem, holder);
        SortedMap<Slot, Map<ScorePart, Long>> found =
                new TreeMap<>(problem.request.network().slotOrder());
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != Problem.NOBODY) {
                found.put(problem.slots.all.get(slot), reasons.of(slot));
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }
}
