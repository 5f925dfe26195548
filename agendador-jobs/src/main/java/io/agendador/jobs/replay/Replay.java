package io.agendador.jobs.replay;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.dispatch.Dispatcher;
import io.agendador.jobs.health.Staleness;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.RunListeners;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.ledger.Turn;
import io.agendador.jobs.replay.Script.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Runs a catalogue through a script, minute by minute, with the dispatcher, gates and ledger of the real runtime, and runs
 * that only take time. The same script gives the same. Not safe for use by many threads.
 */
public final class Replay {

    /** Whose jobs are replayed. */
    public static final String NETWORK = "replay";

    private static final String NODE = "1";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private record Event(Instant at, long order, Runnable what) {}

    private final Catalogue catalogue;
    private final Script script;
    private final InMemoryJobLedger ledger;
    private final RunListener listener;
    private final Onlooker onlooker;
    private final Staleness staleness;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingLong(Event::order));
    private final Tally tally;
    private List<Dispatcher> nodes = List.of();
    private final Instant known;
    private final Map<String, Instant> looks = new HashMap<>();
    private final Order order;
    private long planned;
    private long runs;

    private Replay(Catalogue catalogue, Script script, Company company) {
        this.catalogue = catalogue;
        this.script = script;
        this.ledger = company.ledger();
        this.listener = new RunListeners(company.listeners());
        this.onlooker = company.onlooker();
        this.known = script.from().minusNanos(1);
        this.staleness = new Staleness(catalogue);
        this.tally = new Tally(catalogue);
        this.order = new Order(catalogue, ledger, script.from());
    }

    /**
     * Who is there while a catalogue is replayed.
     *
     * @param ledger an empty one
     * @param listeners who is told of runs
     * @param onlooker looks on, minute by minute
     */
    public record Company(InMemoryJobLedger ledger, List<RunListener> listeners, Onlooker onlooker) {

        /** Copies what it is given. */
        public Company {
            listeners = List.copyOf(listeners);
        }

        /** Nobody. */
        public static Company none() {
            return new Company(new InMemoryJobLedger(), List.of(), (now, launch) -> {});
        }
    }

    /** Looks on while a catalogue is replayed, and may take a hand by way of the ledger. */
    @FunctionalInterface
    public interface Onlooker {

        /**
         * A minute has been dispatched.
         *
         * @param launch runs what was added to the ledger by hand, at once
         */
        void minute(Instant now, Consumer<Occurrence> launch);
    }

    /** What comes of it while nobody looks on. */
    public static Replayed of(Catalogue catalogue, Script script) {
        return of(catalogue, script, Company.none());
    }

    /** What comes of it. */
    public static Replayed of(Catalogue catalogue, Script script, Company company) {
        return new Replay(catalogue, script, company).run();
    }

    private Replayed run() {
        for (Instant now = script.from(); now.isBefore(script.until()); now = now.plus(MINUTE)) {
            minute(now);
        }
        happen(Instant.MAX);
        return new Replayed(NETWORK, catalogue, script, ledger, tally.jobs());
    }

    private void minute(Instant now) {
        Optional.ofNullable(script.controls().get(now)).ifPresent(it -> ledger.controls(NETWORK, it));
        happen(now);
        dispatch(now);
        look(now);
        onlooker.minute(now, it -> at(now, () -> attempt(it, now)));
        happen(now);
    }

    private void happen(Instant until) {
        while (!events.isEmpty() && !events.element().at().isAfter(until)) {
            events.remove().what().run();
        }
    }

    private void dispatch(Instant now) {
        if (script.gaps().stream().anyMatch(it -> it.contains(now))) {
            nodes = List.of();
            return;
        }
        if (nodes.isEmpty()) {
            List<Dispatcher> started = new ArrayList<>();
            for (int node = 0; node < script.nodes(); node++) {
                started.add(new Dispatcher(NETWORK, catalogue, ledger));
            }
            nodes = started;
        }
        for (Dispatcher node : nodes) {
            node.dispatch(now).forEach(it -> at(now, () -> attempt(it, now)));
        }
        happen(now);
    }

    private void attempt(Occurrence occurrence, Instant now) {
        Job job = catalogue.job(occurrence.job()).orElseThrow();
        boolean alone = job.conditions().overlap() != Overlap.ALLOW;
        Order.Answer answer = order.of(occurrence, job, now);
        if (answer == Order.Answer.NEVER) {
            String before = job.conditions().after().orElse("");
            ledger.backlog().skip(occurrence.id(), SkipReason.AFTER, before, now);
            listener.skipped(occurrence, SkipReason.AFTER, now);
            return;
        }
        UUID id = new UUID(0, ++runs);
        Optional<Turn> turn = answer == Order.Answer.LATER
                ? Optional.empty()
                : ledger.take(
                        occurrence.id(), id, NODE, alone, now, job.limits().timeout());
        if (turn.isPresent()) {
            run(job, turn.get(), now);
        } else if (waits(occurrence)) {
            // Another run is not finished, and this one is to wait for it.
            at(now.plus(MINUTE), () -> attempt(occurrence, now.plus(MINUTE)));
        }
    }

    private boolean waits(Occurrence occurrence) {
        return ledger.backlog()
                .standing(occurrence.id())
                .filter(it -> it.state() == Standing.State.WAITING)
                .isPresent();
    }

    private void run(Job job, Turn turn, Instant now) {
        listener.started(turn);
        tally.started(job);
        Run run = script.course().run(job, turn.occurrence().scheduledFor(), turn.attempt());
        Instant end = now.plus(run.takes());
        at(end, () -> end(job, turn, run, end));
    }

    private void end(Job job, Turn turn, Run run, Instant now) {
        boolean again = !run.succeeds() && turn.attempt() <= job.retries().most();
        // Half the longest delay, as it is on average: a replay has no chance in it.
        Instant next = now.plus(job.retries().delay(turn.attempt(), 0.5));
        Ending failed = Ending.error("told so by the script");
        Ending ending = run.succeeds() ? Ending.success() : again ? failed.again(next) : failed;
        ledger.end(turn, ending, now);
        tally.ended(job, run.succeeds(), again);
        listener.ended(turn, ending, now);
        if (again) {
            at(next, () -> attempt(turn.occurrence(), next));
        }
    }

    private void look(Instant now) {
        for (Job job : catalogue.jobs()) {
            if (!now.isBefore(looks.getOrDefault(job.name(), now))) {
                Optional<Instant> overdue = staleness.overdue(job, known, lastStart(job), now);
                tally.looked(job, now, overdue);
                looks.put(job.name(), overdue.isPresent() ? now : notBefore(job, now));
            }
        }
    }

    private Optional<Instant> lastStart(Job job) {
        Optional<Instant> start = ledger.lastStart(NETWORK, job.name());
        Optional<Instant> excused = ledger.lastExcused(NETWORK, job.name());
        return excused.filter(it -> start.isEmpty() || it.isAfter(start.get())).or(() -> start);
    }

    /** A job that is not stale becomes so at the earliest when the next time of its cron has had its grace. */
    private static Instant notBefore(Job job, Instant now) {
        return job.timing()
                .schedule()
                .flatMap(it -> job.sla()
                        .flatMap(sla ->
                                it.next(now.minus(sla.grace()).minusNanos(1)).map(next -> next.plus(sla.grace()))))
                .orElse(Instant.MAX);
    }

    private void at(Instant moment, Runnable what) {
        events.add(new Event(moment, planned++, what));
    }
}
