package io.agendador.benchmarks.jobs;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Jobs of the same length, and the time from the first one's start to the last one's end. */
final class Batch {

    private final int jobs;
    private final Duration length;
    private final CountDownLatch left;
    private final AtomicLong first = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    Batch(int jobs, Duration length) {
        this.jobs = jobs;
        this.length = length;
        this.left = new CountDownLatch(jobs);
    }

    int jobs() {
        return jobs;
    }

    /** One of them. */
    void work() throws InterruptedException {
        first.accumulateAndGet(System.nanoTime(), Math::min);
        Thread.sleep(length.toMillis());
        last.accumulateAndGet(System.nanoTime(), Math::max);
        left.countDown();
    }

    /** Waits for all, and says how many there were a second. */
    double perSecond() throws InterruptedException {
        left.await();
        return jobs * 1e9 / (last.get() - first.get());
    }
}
