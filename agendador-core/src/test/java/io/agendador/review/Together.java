package io.agendador.review;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several people who begin at the same moment. */
final class Together {

    private Together() {}

    /** Runs all in threads of their own that start together; their results in the given order. */
    static <T> List<T> atOnce(List<Callable<T>> deeds) {
        ExecutorService people = Executors.newFixedThreadPool(deeds.size());
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> deed : deeds) {
                running.add(people.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> it : running) {
                results.add(it.get(1, TimeUnit.MINUTES));
            }
            return results;
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } finally {
            people.shutdownNow();
        }
    }
}
