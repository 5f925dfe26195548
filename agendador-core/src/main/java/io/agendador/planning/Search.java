package io.agendador.planning;

import io.agendador.planning.Planner.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Finds the best roster within an effort: the best of several {@link Annealing}s of equal length, two at least, as many
 * at a time as there are threads. The work alone determines how many they are and how long.
 *
 * <p>Against the clock alone, short ones tell how fast this machine is and are there to fall back on; then as many are
 * run as there is time for, or two whose length is settled in their midst. The work with the best result is reported, so
 * that it can be repeated.
 */
final class Search {

    private static final long FIRST = 8_192;
    private static final int GROWTH = 4;
    private static final int FEWEST = 2;
    /** Of the time, how much is spent on short ones. */
    private static final double SHORT = 0.03;
    /** Of the time left, what is counted on. */
    private static final double SAFE = 0.9;
    /** After how many steps for each slot another start gains more than a longer search. */
    private static final long ENOUGH = 60_000;
    /** Far apart, so that no start repeats another request's. */
    private static final long SEED = 0x9E37_79B9_7F4A_7C15L;

    private static final Duration LONGEST = Duration.ofDays(365);

    /** A roster that can be found again by this much work. */
    private static final class Found {

        private final int[] holder;
        private final Score score;
        private final long work;

        Found(int[] holder, Score score, long work) {
            this.holder = holder;
            this.score = score;
            this.work = work;
        }
    }

    private final Problem problem;
    private final Guide guide;
    private final Progress progress;
    private final LongSupplier nanos;
    private final Threads threads;
    private final long start;
    private final long limit;
    private final long budget;
    private final long enough;
    private final Score least;
    private final int[] constructed;

    private Found best;
    private long tried;

    Search(PlanningRequest request, Progress progress, LongSupplier nanos, Threads threads) {
        this.progress = progress;
        this.nanos = nanos;
        this.threads = threads;
        start = nanos.getAsLong();
        Duration wanted = request.effort().limit();
        limit = (wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted).toNanos();
        problem = ProblemBuilder.problem(request);
        budget = problem.nothingMovable() ? 0 : request.effort().work();
        enough = Math.max(FIRST, ENOUGH * problem.slots.count);
        guide = Guide.of(problem);
        State state = new State(problem, guide);
        Bound bound = Bound.of(problem, threads);
        least = bound.least();
        Construction.construct(state, bound.holder());
        constructed = state.holder.clone();
        best = new Found(constructed, state.score(), 0);
    }

    /** Searches, once. */
    Plan.Run run() {
        boolean complete = budget == 0 || search();
        return new Plan.Run(problem.request.seed(), best.work, Duration.ofNanos(elapsed()), !complete);
    }

    Problem problem() {
        return problem;
    }

    int[] best() {
        return best.holder;
    }

    /** What no plan can be better than, level by level. */
    Score least() {
        return least;
    }

    /** Whether the budget was spent. */
    private boolean search() {
        double speed = budget <= FIRST ? Double.POSITIVE_INFINITY : warmedUp();
        double fits = speed * (limit - elapsed()) * SAFE;
        if (fits >= budget) {
            Found found = spent(budget, speed);
            // Also if a short one was luckier: the plan of a budget is always the same.
            best = found.work == budget ? found : better(found);
            return found.work == budget;
        }
        if (fits >= (FEWEST + 1.0) * enough) {
            best = better(spent(Long.MAX_VALUE / enough * enough, speed));
        } else if (fits >= FIRST) {
            best = better(settled((long) fits / FEWEST));
        }
        return false;
    }

    /** Tries longer and longer ones for a short time; how many steps a nanosecond takes, 0 if there is no time left. */
    private double warmedUp() {
        double speed = 0;
        double until = elapsed() + (limit - elapsed()) * SHORT;
        for (long work = FIRST; work <= Math.min(budget, enough) && elapsed() <= until; work *= GROWTH) {
            long began = elapsed();
            Found found = spent(work, Double.POSITIVE_INFINITY);
            best = better(found);
            speed = found.work < work ? 0 : (double) work / Math.max(elapsed() - began, 1);
        }
        return speed;
    }

    private Found better(Found found) {
        return found.score.betterThan(best.score) ? found : best;
    }

    /** The best that comes of this work at this speed, or of as much of it as there is time for. */
    private Found spent(long work, double speed) {
        long count = Math.max(FEWEST, work / enough);
        List<Start> ended = new ArrayList<>();
        while (ended.size() < count
                && (ended.isEmpty() || elapsed() + work / count * threads.count() / speed <= limit)) {
            List<Start> next = new ArrayList<>();
            for (long number = ended.size(); number < count && next.size() < threads.count(); number++) {
                long length = work / count + (number < work % count ? 1 : 0);
                next.add(new Start(number, Course.of(length), () -> length));
            }
            if (!run(next, ended)) {
                break;
            }
        }
        return bestOf(ended);
    }

    /** The best of the fewest, which decide in their course how long they are to be: this much, or more. */
    private Found settled(long length) {
        Course course = Course.open(length);
        Settling settling = new Settling(course.hot());
        List<Start> ended = new ArrayList<>();
        List<Start> all = new ArrayList<>();
        for (long number = 0; number < FEWEST; number++) {
            all.add(new Start(number, course, settling));
        }
        run(all, ended);
        return bestOf(ended);
    }

    /** Adds those that come to their end before the time does; whether all do. */
    private boolean run(List<Start> starts, List<Start> ended) {
        threads.run(starts);
        starts.stream().takeWhile(start -> start.ended).forEach(ended::add);
        tried += starts.stream().mapToLong(start -> start.annealing.done()).sum();
        progress.report(better(bestOf(ended)).score, tried);
        return starts.stream().allMatch(start -> start.ended);
    }

    /** Fewer than the fewest could not be found again. */
    private Found bestOf(List<Start> ended) {
        if (ended.size() < FEWEST) {
            return new Found(constructed, best.score, 0);
        }
        long work = ended.stream().mapToLong(start -> start.annealing.done()).sum();
        Annealing found = ended.stream()
                .map(start -> start.annealing)
                .min(Comparator.comparing(Annealing::bestScore))
                .orElseThrow();
        return new Found(found.best(), found.bestScore(), work);
    }

    private long elapsed() {
        return nanos.getAsLong() - start;
    }

    /** One search among several. */
    private final class Start implements Threads.Task {

        private final Annealing annealing;
        private final Course course;
        private final LongSupplier length;
        private boolean ended;

        Start(long number, Course course, LongSupplier length) {
            this.course = course;
            this.length = length;
            State state = new State(problem, guide);
            state.become(constructed);
            annealing = new Annealing(state, guide, problem.request.seed() + number * SEED);
        }

        @Override
        public void run() {
            ended = annealing.run(course, length, () -> elapsed() > limit);
        }
    }

    /** The length on which the fewest agree; the first that has to know it decides, by how long its hot part took. */
    private final class Settling implements LongSupplier {

        private final long began = elapsed();
        private final long hot;
        private long length;

        Settling(long hot) {
            this.hot = hot;
        }

        @Override
        public synchronized long getAsLong() {
            if (length == 0) {
                double speed = (double) hot / Math.max(elapsed() - began, 1);
                double steps = hot + speed * (limit - elapsed()) * SAFE;
                // With less threads than searches, the time that is left is for the others, too.
                double each = steps * Math.min(FEWEST, threads.count()) / FEWEST;
                length = (long) Math.min(each, enough * (FEWEST + 1.0) / FEWEST - 1);
            }
            return length;
        }
    }
}
