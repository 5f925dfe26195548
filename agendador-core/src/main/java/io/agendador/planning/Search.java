package io.agendador.planning;

import io.agendador.planning.Planner.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best roster within an effort: the best of several {@link Annealing}s, as many at a time as there are threads.
 * The work alone determines how many they are and how long. Against the clock each thread runs one after the other, and
 * each of them paces itself; what the best one did is reported, so that it can be repeated.
 */
final class Search {

    /** Of how many the best counts, where the work is given. */
    private static final int FEWEST = 2;
    /**
     * After how many steps for each triple of slots another start gains more than a longer search, one in so many; found by
     * trying on the benchmarks' instances of sizes S and M.
     */
    private static final long TRIPLES = 16;
    /** However few slots there are, no search is shorter unless it has to be. */
    private static final long LITTLE = 100_000;
    /** So many steps a second at the beginning tell that code is compiled: before, two searches hinder each other. */
    private static final long WARM = 5_000_000;
    /** How many levels are the beginning. */
    private static final int FIRST = 2;
    /** By then code is compiled, whatever the machine. */
    private static final long LATE = Duration.ofMillis(1_500).toNanos();
    /** Up to how many (slot, person) pairs it is worth while to know at once what nothing can be better than. */
    private static final long SMALL = 1_000;
    /** Far apart, so that no start repeats another request's. */
    private static final long SEED = 0x9E37_79B9_7F4A_7C15L;

    private static final Duration LONGEST = Duration.ofDays(365);

    /** A roster, and how it was found: by none of the searches if it was constructed. */
    private static final class Found {

        private final int[] holder;
        private final Score score;
        private final long search;
        private final @Nullable Pace pace;

        Found(int[] holder, Score score, long search, @Nullable Pace pace) {
            this.holder = holder;
            this.score = score;
            this.search = search;
            this.pace = pace;
        }
    }

    private final Problem problem;
    private final Guide guide;
    private final Telling telling;
    private final LongSupplier nanos;
    private final Threads threads;
    private final long start;
    private final long limit;
    private final Score least;
    private final Found constructed;
    private final long enough;
    /** Moves to try. */
    private final long budget;
    /** Whether time alone ends it. */
    private final boolean clocked;
    /** What is repeated. */
    private final @Nullable Pace again;
    /** How many searches. */
    private final long count;

    private final CountDownLatch warm = new CountDownLatch(1);
    private volatile Found best;
    /** Whether time ended one of them before its steps were done. */
    private volatile boolean cut;

    Search(PlanningRequest request, Progress progress, LongSupplier nanos, Threads threads) {
        telling = new Telling(progress);
        this.nanos = nanos;
        this.threads = threads;
        start = nanos.getAsLong();
        Duration wanted = request.effort().limit();
        limit = (wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted).toNanos();
        problem = ProblemBuilder.problem(request);
        guide = Guide.of(problem);
        State state = new State(problem, guide);
        Bound bound = Bound.of(problem, threads);
        boolean small = (long) problem.slots.count * problem.people.count <= SMALL;
        least = small ? Bound.least(problem, bound.least(), threads) : bound.least();
        Construction.construct(state, bound.holder());
        constructed = new Found(state.holder.clone(), state.score(), -1, null);
        best = constructed;
        long slots = problem.slots.count;
        enough = Math.max(LITTLE, slots * slots * slots / TRIPLES);
        again = request.effort().pace();
        budget = problem.nothingMovable() || proven(best.score)
                ? 0
                : request.effort().work();
        clocked = budget == Long.MAX_VALUE;
        count = again != null ? 1 : clocked ? Long.MAX_VALUE : Math.max(FEWEST, budget / enough);
    }

    /** Searches, once. */
    Plan.Run run() {
        if (budget > 0) {
            List<Threads.Task> lanes = new ArrayList<>();
            for (int lane = 0; lane < threads.count(); lane++) {
                int first = lane;
                lanes.add(() -> searches(first));
            }
            threads.run(lanes);
        }
        telling.ended(best.score, elapsed());
        return told();
    }

    private Plan.Run told() {
        Pace pace = again != null || clocked || cut ? best.pace : null;
        long work = pace != null ? pace.work() : clocked || cut ? 0 : budget;
        return new Plan.Run(
                problem.request.seed(),
                work,
                pace,
                Duration.ofNanos(elapsed()),
                (clocked || cut) && !proven(best.score));
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

    /** The first one, alone as long as the JVM needs the other cores to compile it, and then every so manieth. */
    private void searches(int first) {
        try {
            if (clocked && first > 0) {
                warm.await();
            }
            everyOther(first);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        } finally {
            warm.countDown();
        }
    }

    private void everyOther(int first) {
        for (long number = first; number < count && !vain(number); number += threads.count()) {
            if (telling.stops() || elapsed() >= limit) {
                cut = true;
                return;
            }
            search(number, course(number));
            warm.countDown();
        }
    }

    private Course course(long number) {
        if (again != null) {
            return Course.of(again, limit);
        }
        if (clocked) {
            return Course.within(limit, enough);
        }
        long now = elapsed();
        long rounds = (count - number - 1) / threads.count() + 1;
        return Course.of(budget / count + (number < budget % count ? 1 : 0), now + (limit - now) / rounds);
    }

    /** Lets others begin if the machine is fast enough by now for theirs to be of use. */
    private void warmed(Course course, long began, long now) {
        boolean fast = course.level() < FIRST && course.done() > WARM * ((now - began) / 1e9);
        if (fast || now >= LATE) {
            warm.countDown();
        }
    }

    private void search(long number, Course course) {
        State state = new State(problem, guide);
        state.become(constructed.holder);
        long own = again == null ? number : again.search();
        Annealing annealing = new Annealing(state, problem.request.seed() + own * SEED);
        long began = elapsed();
        int steps = course.next(began);
        while (steps > 0) {
            annealing.steps(steps, guide.heat(course.level()));
            long now = elapsed();
            telling.met(annealing.bestScore(), steps, now);
            warmed(course, began, now);
            boolean ends = proven(annealing.bestScore()) || vain(number) || telling.stops();
            steps = ends ? 0 : course.next(now);
        }
        if (!course.whole() && !proven(annealing.bestScore()) && !vain(number)) {
            cut = true;
        }
        found(new Found(annealing.best(), annealing.bestScore(), number, new Pace(own, course.taken())));
    }

    /** The first of those that are as good: which that is, is no matter of threads. */
    private synchronized void found(Found found) {
        int better = found.score.compareTo(best.score);
        if (better < 0 || (better == 0 && found.search < best.search)) {
            best = found;
        }
    }

    /** Whether that search can add nothing to what was found. */
    private boolean vain(long number) {
        return proven(best.score) && (clocked || best.search < number);
    }

    private boolean proven(Score score) {
        return score.compareTo(least) <= 0;
    }

    private long elapsed() {
        return nanos.getAsLong() - start;
    }
}
