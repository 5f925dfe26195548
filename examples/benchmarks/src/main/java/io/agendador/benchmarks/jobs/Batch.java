package io.agendador.benchmarks.jobs;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Jobs of the same length, or of lengths spread evenly about it, and the time from the first one's start to the last one's end. */
final class Batch {

    private final int jobs;
    private final Duration length;
    private final Duration spread;
    private final CountDownLatch left;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong first = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    /**
     * Of jobs that take so long.
     *
     * @param spread how much longer the longest takes than the shortest
     */
    Batch(int jobs, Duration length, Duration spread) {
        this.jobs = jobs;
        this.length = length;
        this.spread = spread;
        this.left = new CountDownLatch(jobs);
    }

    int jobs() {
        return jobs;
    }

    /** One of them. */
    void work() throws InterruptedException {
        first.accumulateAndGet(System.nanoTime(), Math::min);
        long nth = begun.getAndIncrement();
        Thread.sleep(length.minus(spread.dividedBy(2))
                .plus(spread.multipliedBy(nth * 37 % 101).dividedBy(100))
                .toMillis());
        last.accumulateAndGet(System.nanoTime(), Math::max);
        left.countDown();
    }

    /** Waits for all, and says how many there were a second. */
    double perSecond() throws InterruptedException {
        left.await();
        return jobs * 1e9 / (last.get() - first.get());
    }
}
