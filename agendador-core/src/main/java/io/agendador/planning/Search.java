package io.agendador.planning;

import io.agendador.planning.Planner.Progress;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Finds the best roster within an effort. The plan of a work budget is that of one {@link Annealing} of just this length.
 * Against the clock alone, lengths that grow from almost nothing tell how fast this machine is now, and the next is made
 * to fit the time that is left. The length with the best result is the work reported, so that it can be repeated; one
 * that the clock cuts short counts for nothing.
 */
final class Search {

    private static final long FIRST = 20_000;
    private static final int GROWTH = 4;
    /** How many times the last length must fit before one more is spent on measuring. */
    private static final int ENOUGH = 12;
    /** Of the time left, what a last length may count on: others use the machine, too. */
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
            if (!anneal(next, next == budget)) {
                break;
            }
            complete = next == budget;
            next = complete ? 0 : following(next, elapsed() - began, budget);
        }
        return new Plan.Run(problem.request.seed(), bestWork, Duration.ofNanos(elapsed()), !complete);
    }

    Problem problem() {
        return problem;
    }

    int[] best() {
        return best;
    }

    /** The next length, or 0 if nothing worth while fits any more. */
    private long following(long last, long took, long budget) {
        double fits = (double) last / Math.max(took, 1) * (limit - elapsed()) * SAFE;
        if (fits >= budget) {
            return budget;
        }
        if (fits > (double) last * ENOUGH) {
            return last * GROWTH;
        }
        return fits < FIRST ? 0 : (long) fits;
    }

    private boolean anneal(long work, boolean decisive) {
        State state = new State(problem, guide);
        state.become(constructed);
        Annealing annealing = new Annealing(state, guide, problem.request.seed());
        if (!annealing.run(work, () -> elapsed() > limit)) {
            return false;
        }
        tried += work;
        if (decisive || annealing.bestScore().betterThan(bestScore)) {
            best = annealing.best();
            bestScore = annealing.bestScore();
            bestWork = work;
        }
        progress.report(bestScore, tried);
        return true;
    }

    private long elapsed() {
        return nanos.getAsLong() - start;
    }
}
