package io.agendador.google.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Tells histories side by side, each in a database of its thread, and keeps count. */
final class Simulation {

    private static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final String AGAIN =
            "./mvnw test -pl agendador-google -am -Dtest=SimulationTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dagendador.simulation.seed=";

    private final int least;
    private final long until;
    private final long begun = System.nanoTime();
    private final Coverage coverage = new Coverage();
    private final SortedSet<Long> told = new TreeSet<>();
    private final List<String> failed = new ArrayList<>();
    private long ended;
    private int faulty;

    /** As many as there is time for in so many seconds, but no fewer than {@code least}. */
    Simulation(int least, long seconds) {
        this.least = least;
        this.until = begun + Duration.ofSeconds(seconds).toNanos();
    }

    /** Each failed seed, with which invariant and how to tell it again. */
    List<String> tell(Supplier<Long> seeds) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Boolean> one = () -> telling(seeds);
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(threads.submit(one));
            }
            for (Future<Boolean> it : all) {
                it.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        ended = System.nanoTime();
        return List.copyOf(failed);
    }

    private boolean telling(Supplier<Long> seeds) {
        while (true) {
            long seed;
            synchronized (this) {
                if (told.size() >= least && System.nanoTime() >= until) {
                    return true;
                }
                seed = seeds.get();
                told.add(seed);
            }
            tell(seed);
        }
    }

    private void tell(long seed) {
        try (History history = new History(seed)) {
            try {
                history.told();
            } finally {
                covered(history.coverage());
            }
        } catch (Failed failure) {
            failed("seed " + seed + ", invariant " + failure.invariant() + ": " + AGAIN + seed, failure);
        }
    }

    private synchronized void covered(Coverage more) {
        coverage.add(more);
        faulty += more.anyCall() ? 1 : 0;
    }

    private synchronized void failed(String what, Failed failure) {
        System.out.println(failure.getMessage() + "\n  " + what);
        failed.add(what);
    }

    /** How many, which, how fast, and what went wrong in which steps. */
    @Override
    public String toString() {
        double seconds = (ended - begun) / 1e9;
        return "%d histories, seeds %d to %d, in %.0f s: %.1f a second; calls went wrong in %d; %d failed%n%s"
                .formatted(
                        told.size(),
                        told.first(),
                        told.last(),
                        seconds,
                        told.size() / seconds,
                        faulty,
                        failed.size(),
                        coverage);
    }
}
