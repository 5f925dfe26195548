package io.agendador.jobs;

import io.agendador.jobs.JobRuntime.Parts;
import io.agendador.jobs.dispatch.Recheck;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Runner.Chances;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs what somebody asked for in the calling thread, in a program that is no node: an admin's shell, say. Nodes see it as
 * one of theirs. Safe for use by many threads.
 */
public final class NodelessRun {

    private static final Duration BEAT = Duration.ofSeconds(10);

    private final JobLedger ledger;
    private final Parts parts;
    private final Chances chances;
    private final String name;

    /**
     * What it works with; the outboxes of the parts are left to nodes.
     *
     * @param name under which its runs are recorded, at most 120 characters
     */
    public NodelessRun(JobLedger ledger, Parts parts, Chances chances, String name) {
        this.ledger = ledger;
        this.parts = parts;
        this.chances = chances;
        this.name = name;
    }

    /**
     * Runs it, if no node has taken it meanwhile and it may run now. Ends when the run has ended, or was left alone after
     * its time-out.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public void run(Occurrence occurrence) {
        Runner runner =
                new Runner(parts.work(), ledger, chances, name, parts.told(ledger), Runner.USUAL_LEASE, new Recheck());
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "job run " + name);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Chore beat = new Chore(name, "heartbeat", runner::beat);
            Future<?> unused =
                    timer.scheduleWithFixedDelay(beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
            runner.run(occurrence.id(), occurrence.network(), occurrence.job());
        } finally {
            timer.shutdownNow();
        }
    }
}
