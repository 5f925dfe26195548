package io.agendador.planning;

import io.agendador.planning.Planner.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

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
    /** Up to how many (slot, person) pairs it is worth while to know at once what nothing can be better than. */
    private static final long SMALL = 20_000;
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
    private final Telling telling;
    private final LongSupplier nanos;
    private final Threads threads;
    private final long start;
    private final long limit;
    private final long budget;
    private final long enough;
    private final Score least;
    private final int[] constructed;
    private final Score constructedScore;

    private Found best;

    Search(PlanningRequest request, Progress progress, LongSupplier nanos, Threads threads) {
        telling = new Telling(progress);
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
        boolean small = (long) problem.slots.count * problem.people.count <= SMALL;
        least = small ? Bound.least(problem, bound.least(), threads) : bound.least();
        Construction.construct(state, bound.holder());
        constructed = state.holder.clone();
        constructedScore = state.score();
        best = new Found(constructed, constructedScore, 0);
    }

    /** Searches, once. */
    Plan.Run run() {
        boolean complete = budget == 0 || proven(best.score) || search();
        telling.ended(best.score, elapsed());
        return new Plan.Run(problem.request.seed(), best.work, Duration.ofNanos(elapsed()), !complete);
    }

    Problem problem() {
        return problem;
    }

    int[] best() {
        return best.holder;
    }

    /** What no plan can be better than; of large problems, without the preferences. */
    Score least() {
        return least;
    }

    private boolean proven(Score score) {
        return score.compareTo(least) <= 0;
    }

    /** Whether it came to its end before the time did: the budget was spent, or nothing is left to gain. */
    private boolean search() {
        double speed = budget <= FIRST ? Double.POSITIVE_INFINITY : warmedUp();
        double fits = speed * (limit - elapsed()) * SAFE;
        if (fits >= budget) {
            Found found = spent(budget, speed);
            boolean whole = found.work == budget || proven(found.score);
            // Also if a short one was luckier: the plan of a budget is always the same.
            best = whole ? new Found(found.holder, found.score, budget) : better(found);
            return whole;
        }
        if (fits >= (FEWEST + 1.0) * enough) {
            best = better(spent(Long.MAX_VALUE / enough * enough, speed));
        } else if (fits >= FIRST && !proven(best.score)) {
            best = better(settled((long) fits / FEWEST));
        }
        return proven(best.score);
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
            if (speed * (limit - elapsed()) * SAFE >= budget || proven(best.score)) {
                break;
            }
        }
        return speed;
    }

    private Found better(Found found) {
        return found.score.betterThan(best.score) ? found : best;
    }

    /** The best that comes of this work at this speed, or of as much of it as there is time for. */
    private Found spent(long work, double speed) {
        long count = Math.max(FEWEST, work / enough);
        Ended ended = new Ended();
        boolean going = true;
        while (going && ended.count < count && (ended.count == 0 || inTime(work / count * threads.count() / speed))) {
            List<Start> next = new ArrayList<>();
            for (long number = ended.count; number < count && next.size() < threads.count(); number++) {
                long length = work / count + (number < work % count ? 1 : 0);
                next.add(new Start(number, Course.of(length), () -> length));
            }
            threads.run(next);
            going = ended.add(next) && !ended.proven();
        }
        return ended.best();
    }

    private boolean inTime(double nanosMore) {
        return elapsed() + nanosMore <= limit && !telling.stops();
    }

    /** The best of the fewest, which decide in their course how long they are to be: this much, or more. */
    private Found settled(long length) {
        Course course = Course.open(length);
        Settling settling = new Settling(course.hot());
        List<Start> all = new ArrayList<>();
        for (long number = 0; number < FEWEST; number++) {
            all.add(new Start(number, course, settling));
        }
        threads.run(all);
        Ended ended = new Ended();
        ended.add(all);
        return ended.best();
    }

    /** What those have found that came to their end, in their order. */
    private final class Ended {

        private @Nullable Annealing best;
        private long count;
        private long work;

        /** Adds those before the first that did not; whether all did. */
        boolean add(List<Start> starts) {
            for (Start start : starts) {
                if (!start.ended) {
                    return false;
                }
                count++;
                work += start.annealing.done();
                if (best == null || start.annealing.bestScore().betterThan(best.bestScore())) {
                    best = start.annealing;
                }
            }
            return true;
        }

        /** Whether more of them could not be better. */
        boolean proven() {
            return best != null && Search.this.proven(best.bestScore());
        }

        /** Fewer than the fewest could not be found again, unless the first of them left nothing to gain. */
        Found best() {
            if (best == null || (count < FEWEST && !proven())) {
                return new Found(constructed, constructedScore, 0);
            }
            return new Found(best.best(), best.bestScore(), Math.max(work, FEWEST * best.done()));
        }
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
        private long seen;

        Start(long number, Course course, LongSupplier length) {
            this.course = course;
            this.length = length;
            State state = new State(problem, guide);
            state.become(constructed);
            annealing = new Annealing(state, guide, problem.request.seed() + number * SEED);
        }

        @Override
        public void run() {
            ended = annealing.run(course, length, this::stops);
        }

        private boolean stops() {
            long now = elapsed();
            telling.met(annealing.bestScore(), annealing.done() - seen, now);
            seen = annealing.done();
            return now > limit || telling.stops();
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
