package io.agendador.jobs;

import io.agendador.jobs.RuntimeSettings.Role;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.circuit.CircuitListener;
import io.agendador.jobs.dispatch.Dispatcher;
import io.agendador.jobs.dispatch.Recheck;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.RunListeners;
import io.agendador.jobs.run.Dashboard;
import io.agendador.jobs.run.JobRunrLanes;
import io.agendador.jobs.run.Launcher;
import io.agendador.jobs.run.Outbox;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Runner.Chances;
import io.agendador.jobs.run.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A node of the job runtime: looks at what is due, runs it, takes over from nodes that are gone, and goes on by itself
 * after the database was away. An embedder starts one in each process, any number of them on one database. Safe for use by
 * many threads.
 *
 * <p>It needs a pool of connections that is as large as all its workers together, and ten more.
 */
public final class JobRuntime implements Launcher, AutoCloseable {

    /** So long after a minute has begun it is looked at, for clocks that are a little ahead of their timers. */
    private static final Duration AFTER_THE_MINUTE = Duration.ofMillis(200);

    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration LONGEST_BEAT = Duration.ofSeconds(10);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(15);
    private static final Duration REVIVAL = Duration.ofSeconds(10);

    private final RuntimeSettings settings;
    private final JobLedger ledger;
    private final Chances chances;
    private final Parts parts;
    private final SortedMap<String, Dispatcher> dispatchers = new TreeMap<>();
    private final Runner runner;
    private final JobRunrLanes lanes;
    private final ScheduledThreadPoolExecutor timer;
    private final List<Future<?>> untilClosed = new ArrayList<>();
    private final List<Future<?>> toTheEnd = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * What a node works with.
     *
     * @param work catalogues by network, and handlers
     * @param outboxes what else asks for jobs; none is fine
     * @param listeners who is told of runs; none is fine
     */
    public record Parts(Work work, List<Outbox> outboxes, List<RunListener> listeners) {

        /** Copies what it is given. */
        public Parts {
            outboxes = List.copyOf(outboxes);
            listeners = List.copyOf(listeners);
        }

        /** Work alone. */
        public static Parts of(Work work) {
            return new Parts(work, List.of(), List.of());
        }

        /** All that are told of runs: circuits hear of them, too. */
        List<RunListener> told(JobLedger ledger) {
            List<RunListener> told = new ArrayList<>(listeners);
            told.add(new CircuitListener(work.catalogues(), ledger));
            return told;
        }
    }

    /**
     * Creates the lanes' tables where they lack; nothing runs yet.
     *
     * @param ledger in the schema of the settings
     * @throws IllegalArgumentException if a catalogue has a lane that the settings do not name
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public JobRuntime(DataSource dataSource, JobLedger ledger, Parts parts, RuntimeSettings settings, Chances chances) {
        this.settings = settings;
        this.ledger = ledger;
        this.chances = chances;
        this.parts = parts;
        SortedMap<String, Catalogue> catalogues = parts.work().catalogues();
        checkLanes(catalogues.values().stream(), settings);
        List<RunListener> listeners = parts.told(ledger);
        RunListener all = new RunListeners(listeners);
        catalogues.forEach(
                (network, catalogue) -> dispatchers.put(network, new Dispatcher(network, catalogue, ledger, all)));
        this.runner =
                new Runner(parts.work(), ledger, chances, settings.node(), listeners, settings.lease(), new Recheck());
        this.lanes = new JobRunrLanes(dataSource, settings.lanes(), runner, chances.ids());
        this.timer = new ScheduledThreadPoolExecutor(8, task -> {
            Thread thread = new Thread(task, "job runtime " + settings.node());
            thread.setDaemon(true);
            return thread;
        });
    }

    private static void checkLanes(Stream<Catalogue> catalogues, RuntimeSettings settings) {
        SortedSet<String> missing = new TreeSet<>();
        catalogues.forEach(it -> missing.addAll(it.lanes()));
        missing.removeAll(settings.workers().keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("there are jobs in lanes " + missing
                    + ": say in the settings how many workers each has, 0 if none");
        }
    }

    /** Begins. To be called once. */
    public void start() {
        lanes.start();
        Duration lease = settings.lease();
        if (works()) {
            every(toTheEnd, shorter(LONGEST_BEAT, lease.dividedBy(4)), "heartbeat", runner::beat);
            every(toTheEnd, shorter(Duration.ofSeconds(1), lease.dividedBy(12)), "lease guard", runner::guard);
            every(untilClosed, REVIVAL, "revival", this::revive);
        }
        Duration recovery = shorter(LONGEST_RECOVERY, lease.dividedBy(3));
        every(untilClosed, recovery, "recovery", () -> lanes.replace(runner.recover()));
        every(untilClosed, settings.sweep(), "sweep", this::sweep);
        for (Outbox outbox : parts.outboxes()) {
            every(untilClosed, settings.sweep(), "outbox", () -> launchAll(outbox.drain(ledger, now())));
        }
        if (settings.roles().contains(Role.SCHEDULER)) {
            dispatchers.values().forEach(it -> {
                Chore dispatch = chore("dispatch", () -> launchAll(it.dispatch(now())));
                timer.execute(() -> tick(dispatch));
            });
        }
    }

    private boolean works() {
        return settings.roles().contains(Role.WORKER);
    }

    private static Duration shorter(Duration one, Duration other) {
        return Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow();
    }

    private void every(List<Future<?>> among, Duration interval, String name, Runnable work) {
        long millis = interval.toMillis();
        among.add(timer.scheduleWithFixedDelay(chore(name, work), millis, millis, TimeUnit.MILLISECONDS));
    }

    private Chore chore(String name, Runnable work) {
        return new Chore(settings.node(), name, work);
    }

    /** Once a minute; sooner if it fails. */
    private void tick(Chore dispatch) {
        if (closed.get()) {
            return;
        }
        Duration pause = dispatch.succeeds() ? untilNextMinute() : AGAIN;
        try {
            Future<?> unused = timer.schedule(() -> tick(dispatch), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException over) {
            // That was the last one.
        }
    }

    private Duration untilNextMinute() {
        Instant now = now();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        return Duration.between(now, minute.plus(AFTER_THE_MINUTE));
    }

    private Instant now() {
        return chances.clock().instant();
    }

    private void sweep() {
        lanes.relaunch(runner.ready(settings.workers().keySet()));
    }

    /** Only once the database answers, for JobRunr would give up again. */
    private void revive() {
        dispatchers.keySet().stream().findFirst().ifPresent(it -> ledger.within(books -> books.dispatchedUntil(it)));
        lanes.revive();
    }

    private void launchAll(List<Occurrence> occurrences) {
        occurrences.forEach(lanes::launch);
    }

    /**
     * {@inheritDoc} For what was added to the ledger in this process; what other processes add is found within a few
     * seconds.
     */
    @Override
    public void launch(Occurrence occurrence) {
        lanes.launch(occurrence);
    }

    /**
     * JobRunr's own pages about a lane, on this machine only, until closed.
     *
     * @param lane one of the settings'
     * @param port 0 takes a free one
     * @throws java.io.UncheckedIOException if the port cannot be used
     */
    public Dashboard dashboard(String lane, int port) {
        return lanes.dashboard(lane, port);
    }

    /** How many runs there are on this node now. */
    public int running() {
        return runner.running();
    }

    /**
     * Takes nothing up any more; waits for what runs, for as long as the settings say, then tells it to stop. To be called
     * once.
     */
    @Override
    public void close() {
        closed.set(true);
        untilClosed.forEach(it -> it.cancel(false));
        lanes.close();
        toTheEnd.forEach(it -> it.cancel(false));
        timer.shutdownNow();
        chore("last heartbeat", runner::beat).run();
    }
}
