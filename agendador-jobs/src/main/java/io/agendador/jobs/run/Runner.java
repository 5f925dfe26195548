package io.agendador.jobs.run;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.catalogue.Retries;
import io.agendador.jobs.ledger.Admission;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.RunListeners;
import io.agendador.jobs.ledger.Turn;
import io.agendador.review.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 *
 * <p>What runs here does so by a lease, which a {@link #beat} extends. When it cannot, {@link #guard} stops what runs
 * before the lease ends, for another node may take it over from then on.
 */
public final class Runner {

    /** So long a turn lasts without being extended, unless told otherwise; a node that is gone for longer has lost it. */
    public static final Duration USUAL_LEASE = Duration.ofSeconds(45);

    private static final int MOST_LOST = 1_000;

    /** So much of what waits in a lane is looked at: more than is done between two looks. */
    private static final int MOST_READY = 2_000;

    /** After so long what ran on a node that is gone is closed by a node that does not know its job. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Work work;
    private final JobLedger ledger;
    private final Chances chances;
    private final String node;
    private final Duration lease;
    private final RunListeners listeners;
    private final Order order;
    private final Admission admission;
    private final Map<Turn, Run> running = new ConcurrentHashMap<>();
    private final Map<Turn, Ended> unrecorded = new ConcurrentHashMap<>();

    /**
     * Where time, ids and delays come from.
     *
     * @param clock of this node
     * @param ids of executions
     * @param chance spreads retries
     */
    public record Chances(InstantSource clock, Supplier<UUID> ids, RandomGenerator chance) {}

    /** What runs, and until when the ledger holds it for this node, by the node's own clock. */
    private record Run(Attempt attempt, Instant until) {}

    private record Ended(Ending ending, Instant at) {}

    /** A runner on a node of that name, at most 120 characters. */
    public Runner(Work work, JobLedger ledger, Chances chances, String node) {
        this(work, ledger, chances, node, List.of());
    }

    /** As above, and these are told of its runs. */
    public Runner(Work work, JobLedger ledger, Chances chances, String node, List<RunListener> listeners) {
        this(work, ledger, chances, node, listeners, USUAL_LEASE);
    }

    /** As above, with another lease: more than nothing, and the same on all nodes. */
    public Runner(
            Work work, JobLedger ledger, Chances chances, String node, List<RunListener> listeners, Duration lease) {
        this(work, ledger, chances, node, listeners, lease, Admission.OF_ALL);
    }

    /** As above, and this is asked before anything is taken. */
    public Runner(
            Work work,
            JobLedger ledger,
            Chances chances,
            String node,
            List<RunListener> listeners,
            Duration lease,
            Admission admission) {
        this.work = work;
        this.ledger = ledger;
        this.chances = chances;
        this.node = node;
        this.lease = lease;
        this.listeners = new RunListeners(listeners);
        this.order = new Order(this.listeners);
        this.admission = admission;
    }

    String node() {
        return node;
    }

    /**
     * Runs an occurrence, if it waits and may run now. Ends when the run has ended, or was left alone after its time-out.
     *
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public void run(UUID occurrence, String network, String name) {
        Optional<Job> job = work.job(network, name);
        if (job.isEmpty()) {
            // Another node's catalogue has it: that one will find it waiting.
            return;
        }
        boolean alone = job.get().conditions().overlap() != Overlap.ALLOW;
        Instant now = chances.clock().instant();
        ledger.within(it -> admits(it, network, job.get(), occurrence, now)
                        ? it.take(occurrence, chances.ids().get(), node, alone, now, lease)
                        : Optional.<Turn>empty())
                .ifPresent(turn -> run(turn, job.get(), now));
    }

    private boolean admits(Books books, String network, Job job, UUID occurrence, Instant now) {
        if (!order.allows(books, occurrence, job, now)) {
            return false;
        }
        Admission.Answer answer = admission.ask(books, network, job, occurrence, now);
        answer.skipped().ifPresent(it -> listeners.skipped(it.occurrence(), it.reason(), now));
        return answer.admitted();
    }

    private void run(Turn turn, Job job, Instant taken) {
        JobHandler handler = Objects.requireNonNull(work.handlers().get(job.handler()));
        Attempt attempt = new Attempt(handler, jobRun(turn, job));
        running.put(turn, new Run(attempt, taken.plus(lease)));
        listeners.started(turn);
        try {
            Ending ending = attempt.ended();
            Instant now = chances.clock().instant();
            unrecorded.put(turn, new Ended(next(ending, turn, job, now), now));
        } finally {
            running.remove(turn);
        }
        // A worker that JobRunr interrupts still has to say what came of it.
        boolean interrupted = Thread.interrupted();
        try {
            record(turn);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void record(Turn turn) {
        Ended it = unrecorded.get(turn);
        if (it == null) {
            return;
        }
        boolean recorded = false;
        try {
            recorded = ledger.within(books -> books.end(turn, it.ending(), it.at()));
        } catch (StoreUnavailableException away) {
            // It stays for the next beat.
            throw away;
        } catch (RuntimeException refused) {
            // Its lease will end, and it is closed as lost: others shall not wait behind it.
            unrecorded.remove(turn);
            throw refused;
        }
        if (unrecorded.remove(turn) != null && recorded) {
            listeners.ended(turn, it.ending(), it.at());
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
     * Extends all that runs here, and stops what is this node's no longer; records what could not be recorded when it ended.
     * To be called several times within a lease.
     *
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public void beat() {
        extend(List.copyOf(running.keySet()));
        List.copyOf(unrecorded.keySet()).forEach(this::record);
    }

    private void extend(List<Turn> turns) {
        if (turns.isEmpty()) {
            return;
        }
        Instant now = chances.clock().instant();
        List<Turn> held = ledger.within(it -> it.extend(turns, now, lease));
        turns.forEach(turn -> running.computeIfPresent(turn, (same, run) -> {
            if (held.contains(turn)) {
                return new Run(run.attempt(), now.plus(lease));
            }
            run.attempt().stop("another node has taken it over");
            return run;
        }));
    }

    /** Stops what runs here before its lease ends, if it could not be extended. To be called every second. */
    public void guard() {
        Instant soon = chances.clock().instant().plus(lease.dividedBy(6));
        running.values().stream()
                .filter(it -> it.until().isBefore(soon))
                .forEach(it -> it.attempt().stop("its lease could not be extended"));
    }

    /** Tells all that runs here to stop. */
    public void stop() {
        running.values().forEach(it -> it.attempt().stop("the node was stopped"));
    }

    /** How many run here. */
    public int running() {
        return running.size();
    }

    /**
     * What waits, may run now, and is known here; what may not run any more is skipped. Of a job that does not overlap
     * itself, the oldest only, and none while it runs.
     *
     * @param lanes those that are asked about
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public List<Occurrence> ready(Collection<String> lanes) {
        Instant now = chances.clock().instant();
        return ledger.within(books -> {
            Ready ready = new Ready(work, order, books, now);
            lanes.forEach(lane -> books.backlog().waiting(lane, now, MOST_READY).forEach(ready::add));
            return ready.occurrences();
        });
    }

    /**
     * Ends the turns of nodes that are gone; what retries is to be run again, at once.
     *
     * @return what is to be launched again, whoever had it
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public List<Occurrence> recover() {
        Instant now = chances.clock().instant();
        Map<Turn, Ending> ended = ledger.within(books -> lost(books, now));
        ended.forEach((turn, ending) -> listeners.ended(turn, ending, now));
        return ended.entrySet().stream()
                .filter(it -> it.getValue().again().isPresent())
                .map(it -> it.getKey().occurrence())
                .toList();
    }

    private Map<Turn, Ending> lost(Books books, Instant now) {
        Map<Turn, Ending> ended = new LinkedHashMap<>();
        for (Turn turn : books.expired(now, MOST_LOST)) {
            Optional<Job> job = job(turn.occurrence());
            // What is not known here is left to a node that knows it, unless none comes.
            if (job.isPresent() || turn.started().plus(FORGOTTEN).isBefore(now)) {
                Ending lost = Ending.error("lost: node " + turn.node() + " stopped answering");
                boolean again =
                        job.filter(it -> turn.attempt() <= it.retries().most()).isPresent();
                Ending ending = again ? lost.again(now) : lost;
                if (books.end(turn, ending, now)) {
                    ended.put(turn, ending);
                }
            }
        }
        return ended;
    }

    private Optional<Job> job(Occurrence occurrence) {
        return work.job(occurrence.network(), occurrence.job());
    }
}
