package io.agendador.jobs.run;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.catalogue.Retries;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Runs occurrences: takes one, has its handler do it, records what came of it, and has it tried again where that is due.
 * Safe for use by many threads.
 */
public final class Runner {

    /** So long a turn lasts without being extended; a node that is gone for longer has lost it. */
    static final Duration LEASE = Duration.ofSeconds(45);

    private static final int MOST = 100;

    private final Work work;
    private final JobLedger ledger;
    private final Chances chances;
    private final String node;
    private final Map<Turn, Attempt> running = new ConcurrentHashMap<>();

    /**
     * Where time, ids and delays come from.
     *
     * @param clock of this node
     * @param ids of executions
     * @param chance spreads retries
     */
    public record Chances(InstantSource clock, Supplier<UUID> ids, RandomGenerator chance) {}

    /** A runner on a node of that name, at most 120 characters. */
    public Runner(Work work, JobLedger ledger, Chances chances, String node) {
        this.work = work;
        this.ledger = ledger;
        this.chances = chances;
        this.node = node;
    }

    /**
     * Runs an occurrence, if it waits and may run now. Ends when the run has ended, or was left alone after its time-out.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    void run(UUID occurrence, String network, String name) {
        Optional<Job> job = Optional.ofNullable(work.catalogues().get(network)).flatMap(it -> it.job(name));
        if (job.isEmpty()) {
            // Another node's catalogue has it: that one will find it waiting.
            return;
        }
        boolean alone = job.get().conditions().overlap() != Overlap.ALLOW;
        Instant now = chances.clock().instant();
        ledger.within(it -> it.take(occurrence, chances.ids().get(), node, alone, now, LEASE))
                .ifPresent(turn -> run(turn, job.get()));
    }

    private void run(Turn turn, Job job) {
        JobHandler handler = Objects.requireNonNull(work.handlers().get(job.handler()));
        Attempt attempt = new Attempt(handler, jobRun(turn, job));
        running.put(turn, attempt);
        try {
            Ending ending = attempt.ended();
            Instant now = chances.clock().instant();
            ledger.within(it -> it.end(turn, next(ending, turn, job, now), now));
        } finally {
            running.remove(turn);
        }
    }

    private JobRun jobRun(Turn turn, Job job) {
        Catalogue catalogue =
                Objects.requireNonNull(work.catalogues().get(turn.occurrence().network()));
        Instant scheduledFor = turn.occurrence().scheduledFor();
        return new JobRun(
                turn.occurrence().id(),
                turn.occurrence().network(),
                job,
                scheduledFor,
                turn.attempt(),
                turn.occurrence().request().map(Request::parameters).orElse(Collections.emptySortedMap()),
                catalogue.windowTypes(job, scheduledFor),
                turn.fence(),
                () -> ledger.within(it -> it.holds(turn)));
    }

    private Ending next(Ending ending, Turn turn, Job job, Instant now) {
        Retries retries = job.retries();
        if (ending.status() == Status.SUCCESS || turn.attempt() > retries.most()) {
            return ending;
        }
        return ending.again(
                now.plus(retries.delay(turn.attempt(), chances.chance().nextDouble())));
    }

    /**
     * Extends all that runs here, and stops what is this node's no longer. To be called every few seconds.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public void beat() {
        List<Turn> turns = List.copyOf(running.keySet());
        if (turns.isEmpty()) {
            return;
        }
        Instant now = chances.clock().instant();
        List<Turn> held = ledger.within(it -> it.extend(turns, now, LEASE));
        turns.stream()
                .filter(it -> !held.contains(it))
                .map(running::get)
                .filter(Objects::nonNull)
                .forEach(Attempt::interrupt);
    }

    /**
     * Ends the turns of nodes that are gone; what retries is run again, at once.
     *
     * @return how many
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public int recover() {
        Instant now = chances.clock().instant();
        return ledger.within(books -> {
            int ended = 0;
            for (Turn turn : books.expired(now, MOST)) {
                Optional<Retries> retries = Optional.ofNullable(
                                work.catalogues().get(turn.occurrence().network()))
                        .flatMap(it -> it.job(turn.occurrence().job()))
                        .map(Job::retries);
                Ending lost = Ending.error("lost: node " + turn.node() + " stopped answering");
                boolean again =
                        retries.filter(it -> turn.attempt() <= it.most()).isPresent();
                ended += books.end(turn, again ? lost.again(now) : lost, now) ? 1 : 0;
            }
            return ended;
        });
    }
}
