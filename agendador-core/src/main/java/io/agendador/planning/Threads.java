package io.agendador.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The threads of one search: the caller's, and others that end with it. */
final class Threads implements AutoCloseable {

    /** What does not wait and touches nothing that others of the same batch touch. */
    @FunctionalInterface
    interface Task {

        void run();
    }

    private final int count;
    private final ExecutorService others;

    /** This many, the caller's included. */
    Threads(int count) {
        this.count = count;
        others = Executors.newFixedThreadPool(Math.max(1, count - 1), task -> {
            Thread thread = new Thread(task, "planner");
            thread.setDaemon(true);
            return thread;
        });
    }

    int count() {
        return count;
    }

    /** Runs all of them, and ends when they have ended. */
    void run(List<? extends Task> tasks) {
        List<Future<?>> away = new ArrayList<>();
        for (int lane = 1; lane < Math.min(count, tasks.size()); lane++) {
            int own = lane;
            away.add(others.submit(() -> lane(tasks, own)));
        }
        lane(tasks, 0);
        away.forEach(Threads::await);
    }

    @Override
    public void close() {
        others.shutdown();
    }

    private void lane(List<? extends Task> tasks, int lane) {
        for (int task = lane; task < tasks.size(); task += count) {
            tasks.get(task).run();
        }
    }

    private static void await(Future<?> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException again) {
                    // What runs must end before the roster may be read; whoever interrupted is told afterwards.
                    interrupted = true;
                }
            }
        } catch (ExecutionException | CancellationException failed) {
            throw new IllegalStateException("a searcher failed", failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
