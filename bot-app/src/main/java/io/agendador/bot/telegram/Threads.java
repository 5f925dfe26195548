package io.agendador.bot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that go on whatever happens in them. Started and closed by one thread. */
final class Threads {

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BotLog log;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Thread> patient = new ArrayList<>();
    private volatile boolean closed;

    Threads(BotLog log) {
        this.log = log;
    }

    /** A piece of work that may wait. */
    interface Task {
        void run() throws InterruptedException;
    }

    /** A piece of work that says whether it is done. */
    interface Trial {
        boolean done();
    }

    /** Does it again and again. */
    void loop(String name, Task task) {
        threads.add(started(name, () -> repeat(name, task)));
    }

    /** Does it again and again; what is begun comes to its end. */
    void finish(String name, Task task) {
        patient.add(started(name, () -> repeat(name, task)));
    }

    private void repeat(String name, Task task) {
        while (!closed) {
            attempt(name, task);
        }
    }

    /** Does it until it is done. */
    void once(String name, Trial trial) {
        threads.add(started(name, () -> {
            boolean[] done = {false};
            while (!closed && !done[0]) {
                attempt(name, () -> {
                    done[0] = trial.done();
                    if (!done[0]) {
                        Thread.sleep(AFTER_FAILURE.toMillis());
                    }
                });
            }
        }));
    }

    private static Thread started(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    // Throwable: nothing that goes wrong in one round, an error either, may end the thread unnoticed.
    private void attempt(String name, Task task) {
        try {
            task.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        } catch (Throwable e) {
            if (!closed) {
                log.broken(name, e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
    }

    void join() {
        try {
            for (Thread it : threads) {
                it.join(PATIENCE.toMillis());
            }
            for (Thread it : patient) {
                it.join(PATIENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static ExecutorService pool(String name, int size) {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(size, it -> {
            Thread thread = new Thread(it, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    static void settled(ExecutorService pool) {
        try {
            if (!pool.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
