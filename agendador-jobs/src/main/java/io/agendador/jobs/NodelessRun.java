package io.agendador.jobs;

import io.agendador.jobs.JobRuntime.Parts;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Retries;
import io.agendador.jobs.dispatch.Recheck;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Runner.Chances;
import io.agendador.jobs.run.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs what somebody asked for in the calling thread, in a program that is no node: an admin's shell, say. Nodes see it as
 * one of theirs. Safe for use by many threads.
 *
 * <p>What fails is not tried again by itself but a dead letter at once, for there may be no node to try it, and a run that
 * waits keeps others of its job from running.
 */
public final class NodelessRun {

    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final int MOST = 100;

    private final JobLedger ledger;
    private final Parts parts;
    private final Chances chances;
    private final String name;

    /**
     * What it works with; the outboxes of the parts are left to nodes.
     *
     * @param name under which its runs are recorded, at most 120 characters: what programs like it are called, a slash,
     *     and what only this one is called
     */
    public NodelessRun(JobLedger ledger, Parts parts, Chances chances, String name) {
        this.ledger = ledger;
        this.parts = parts;
        this.chances = chances;
        this.name = name;
    }

    /**
     * Ends what programs like this one ran when they were killed, once their leases are over: no node may be there to do so.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public void clear() {
        String kind = name.substring(0, name.indexOf('/') + 1);
        Instant now = chances.clock().instant();
        ledger.within(books -> books.expired(now, MOST).stream()
                .filter(it -> !kind.isEmpty() && it.node().startsWith(kind))
                .filter(it -> books.end(it, Ending.error("lost: " + it.node() + " was killed"), now))
                .count());
    }

    /** The same jobs, none of which is tried again. */
    private static Work once(Work work) {
        SortedMap<String, Catalogue> catalogues = new TreeMap<>();
        work.catalogues()
                .forEach((network, it) -> catalogues.put(
                        network,
                        new Catalogue(
                                it.jobs().stream()
                                        .map(job -> job.within(job.limits().retries(Retries.NONE)))
                                        .toList(),
                                it.windows())));
        return new Work(catalogues, work.handlers());
    }

    /**
     * Runs it, if no node has taken it meanwhile and it may run now. Ends when the run has ended, or was left alone after
     * its time-out.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public void run(Occurrence occurrence) {
        Runner runner = new Runner(
                once(parts.work()), ledger, chances, name, parts.told(ledger), Runner.USUAL_LEASE, new Recheck());
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
