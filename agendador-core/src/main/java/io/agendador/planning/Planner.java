package io.agendador.planning;

import io.agendador.roster.Assignment;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Finds a roster. Safe for use by many threads; a call keeps the threads it needs to itself. */
public final class Planner {

    /**
     * Where a search stands.
     *
     * @param best the best score met so far
     * @param improving the first level at which that is better than when this was told before; null if it is not
     * @param work moves tried so far
     * @param elapsed since the search began
     */
    public record Stage(Score best, ScorePart.@Nullable Level improving, long work, Duration elapsed) {}

    /** Told of the search's progress a few times a second, by one searching thread at a time; must return quickly. */
    @FunctionalInterface
    public interface Progress {

        /** For whoever does not want to know. */
        Progress NONE = stage -> {};

        /** Tells where the search stands; the last time, at its end, with the plan's score. */
        void report(Stage stage);

        /**
         * Whether the search is to end now, with the best that it can give. Asked thousands of times a second, by several
         * threads at once.
         */
        default boolean stops() {
            return false;
        }
    }

    private final LongSupplier nanos;
    private final int threads;

    /** A planner that measures elapsed time by the machine's own ticker, and uses all of its cores. */
    public Planner() {
        this(System::nanoTime, Runtime.getRuntime().availableProcessors());
    }

    /**
     * A planner with another ticker or number of threads.
     *
     * @param nanos nanoseconds since some moment; only differences count, and only against an effort's limit
     * @param threads how many a call may keep busy, the caller's included, at least 1; they make it faster, and no
     *     difference to the plan of a work budget
     */
    public Planner(LongSupplier nanos, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a planner needs 1 thread at least, not " + threads);
        }
        this.nanos = nanos;
        this.threads = threads;
    }

    /**
     * The best plan found within the request's effort; every hard rule is kept by what it moves.
     *
     * @throws IllegalArgumentException if the roster names people or rooms that the network does not have
     */
    public Plan plan(PlanningRequest request) {
        return plan(request, Progress.NONE);
    }

    /** The same, telling how it goes. */
    public Plan plan(PlanningRequest request, Progress progress) {
        try (Threads crew = new Threads(threads)) {
            Search search = new Search(request, progress, nanos, crew);
            Plan.Run run = search.run();
            Score least = Bound.least(search.problem(), search.least(), crew);
            return Report.plan(search.problem(), search.best(), least, run);
        }
    }

    /**
     * The roster as it stands, told as a plan; nothing is searched, and the run's work is 0. What stands where no room is
     * open is left out unless a person decided it.
     *
     * @throws IllegalArgumentException as for {@link #plan(PlanningRequest)}
     */
    public Plan judge(PlanningRequest request) {
        Problem problem = ProblemBuilder.problem(request);
        Plan.Run nothing = new Plan.Run(request.seed(), 0, null, Duration.ZERO, false);
        return Report.plan(problem, problem.slots.standing.clone(), null, nothing);
    }

    /**
     * What no plan can be better than, level by level: no plan's coverage is lower, none of that coverage has fewer changes,
     * and none of that coverage and these changes lower preferences. Coverage and changes are nearly always reached, the
     * preferences hardly ever: rotation and concentration are passed over (see {@code docs/planning.md}).
     *
     * @throws IllegalArgumentException as for {@link #plan(PlanningRequest)}
     */
    public Score least(PlanningRequest request) {
        try (Threads crew = new Threads(threads)) {
            Problem problem = ProblemBuilder.problem(request);
            return Bound.least(problem, Bound.of(problem, crew).least(), crew);
        }
    }

    /**
     * What a roster costs by the request's terms; nothing is searched.
     *
     * @param assignments who would have the window's movable slots; others count as they are in force
     * @throws IllegalArgumentException as for {@link #plan(PlanningRequest)}
     */
    public Evaluation evaluate(PlanningRequest request, Collection<Assignment> assignments) {
        Problem problem = ProblemBuilder.problem(request);
        Map<Object, Integer> given = new HashMap<>();
        assignments.forEach(it -> given.put(it.slot(), problem.people.of(it.professional())));
        int[] holder = problem.slots.standing.clone();
        for (int slot = 0; slot < holder.length; slot++) {
            if (problem.slots.movable[slot]) {
                holder[slot] = given.getOrDefault(problem.slots.all.get(slot), Problem.NOBODY);
            }
        }
        Scoring scoring = Scoring.of(problem, holder);
        return new Evaluation(scoring.score(), scoring.byPart());
    }
}
