package io.agendador.benchmarks.jobs;

import io.agendador.jobs.catalogue.JobResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;

/**
 * How long critical work waits for its start while all workers of another lane are busy and more waits there.
 *
 * @param millis of each, rising
 */
public record Latency(List<Long> millis) {

    private static final Duration BETWEEN = Duration.ofMillis(230);
    private static final Duration BUSY = Duration.ofMillis(500);

    /** Copies and sorts. */
    public Latency {
        millis = millis.stream().sorted().toList();
    }

    /** Measures it, so often. */
    public static Latency measured(DataSource database, String schema, int workers, int times)
            throws InterruptedException {
        Queue<Long> waited = new ConcurrentLinkedQueue<>();
        CountDownLatch left = new CountDownLatch(times);
        try (Ours ours = new Ours(
                database,
                schema,
                workers,
                run -> {
                    Thread.sleep(BUSY.toMillis());
                    return JobResult.DONE;
                },
                run -> {
                    waited.add(
                            Duration.between(run.scheduledFor(), Instant.now()).toMillis());
                    left.countDown();
                    return JobResult.DONE;
                })) {
            Duration whole = BETWEEN.multipliedBy(times).plusSeconds(30);
            long backlog = 2L * workers * whole.dividedBy(BUSY);
            for (long i = 0; i < backlog; i++) {
                ours.ask(Ours.TASK);
            }
            ours.start();
            for (int i = 0; i < times; i++) {
                Thread.sleep(BETWEEN.toMillis());
                ours.ask(Ours.URGENT);
            }
            left.await();
        }
        return new Latency(List.copyOf(waited));
    }

    /** The shortest time that so many of a hundred do not exceed. */
    public long percentile(int of100) {
        int rank = (int) Math.ceil(millis.size() * of100 / 100.0);
        return millis.get(Math.max(0, rank - 1));
    }
}
