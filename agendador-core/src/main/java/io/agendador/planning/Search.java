package io.agendador.planning;

import io.agendador.planning.Planner.Progress;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Finds the best roster within an effort. The plan of a work budget is that of one {@link Annealing} of just this length.
 *
 * <p>Against the clock alone, a very short one tells how fast this machine is now, a short one is there to fall back on,
 * and two long ones share the time that is left: others may slow the machine down, and one that the clock cuts short
 * counts for nothing. The length with the best result is the work reported, so that it can be repeated.
 */
final class Search {

    private static final long FIRST = 5_000;
    private static final int GROWTH = 16;
    /** Of what fits, how much is spent on having something to fall back on. */
    private static final int SHORT = 12;
    /** Of the time left, what is counted on. */
    private static final double SAFE = 0.85;

    private static final Duration LONGEST = Duration.ofDays(365);

    private final Problem problem;
    private final Guide guide;
    private final Progress progress;
    private final LongSupplier nanos;
    private final long start;
    private final long limit;
    private final int[] constructed;

    private int[] best;
    private Score bestScore;
    private long bestWork;
    private long tried;

    Search(PlanningRequest request, Progress progress, LongSupplier nanos) {
        this.progress = progress;
        this.nanos = nanos;
        start = nanos.getAsLong();
        Duration wanted = request.effort().limit();
        limit = (wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted).toNanos();
        problem = ProblemBuilder.problem(request);
        guide = Guide.of(problem.weights);
        State state = new State(problem, guide);
        Construction.construct(state);
        constructed = state.holder.clone();
        best = constructed;
        bestScore = state.score();
    }

    /** Searches, once. */
    Plan.Run run() {
        long budget = problem.nothingMovable() ? 0 : problem.request.effort().work();
        long next = Math.min(budget, FIRST);
        boolean complete = budget == 0;
        while (next > 0) {
            long began = elapsed();
            long done = anneal(next, budget);
            complete = done == budget;
            next = complete ? 0 : following(next, (double) done / Math.max(elapsed() - began, 1), budget);
        }
        return new Plan.Run(problem.request.seed(), bestWork, Duration.ofNanos(elapsed()), !complete);
    }

    Problem problem() {
        return problem;
    }

    int[] best() {
        return best;
    }

    /** The next length, at this many moves a nanosecond; 0 if nothing worth while fits any more. */
    private long following(long last, double speed, long budget) {
        double fits = speed * (limit - elapsed()) * SAFE;
        if (fits >= budget) {
            return budget;
        }
        if (fits < FIRST) {
            return 0;
        }
        if (last < fits / SHORT) {
            return (long) Math.min(fits / SHORT, (double) last * GROWTH);
        }
        return (long) (last < fits / 2 ? fits / 2 : fits);
    }

    /** Tries a length and answers how far it came; the result of the budget's own length counts in any case. */
    private long anneal(long work, long budget) {
        State state = new State(problem, guide);
        state.become(constructed);
        Annealing annealing = new Annealing(state, guide, problem.request.seed());
        long began = elapsed();
        long done = annealing.run(work, soFar -> late(began, soFar, work));
        tried += done;
        if (done == work && (work == budget || annealing.bestScore().betterThan(bestScore))) {
            best = annealing.best();
            bestScore = annealing.bestScore();
            bestWork = work;
        }
        progress.report(bestScore, tried);
        return done;
    }

    /** Whether the time is over, or will be before the end and a shorter length can still be tried. */
    private boolean late(long began, long done, long work) {
        long now = elapsed();
        boolean early = done > work / 8 && done < work / 2;
        return now > limit || (early && began + (double) (now - began) * work / done > limit);
    }

    private long elapsed() {
        return nanos.getAsLong() - start;
    }
}
