package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Standing.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that forgets when the process ends, for replays and for tests. What fails in a transaction after it has
 * written stays written. Safe for use by many threads.
 */
public final class InMemoryJobLedger implements JobLedger, Books {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<JobShelf.Key, JobShelf> shelves = new TreeMap<>();
    private final Map<String, Instant> until = new TreeMap<>();
    private final Map<String, List<Outage>> outages = new TreeMap<>();
    private final Map<String, Controls> controls = new TreeMap<>();
    private final History history = new InMemoryHistory(shelves);
    private final Backlog backlog = new InMemoryBacklog(shelves);
    private final CircuitBook circuits = new InMemoryCircuits();
    private final JobAudit audit = new InMemoryAudit();

    @Override
    public <T> T within(Function<Books, T> work) {
        lock.lock();
        try {
            return work.apply(this);
        } finally {
            lock.unlock();
        }
    }

    private JobShelf shelf(String network, String job) {
        return shelves.computeIfAbsent(new JobShelf.Key(network, job), it -> new JobShelf());
    }

    private JobShelf shelf(Occurrence occurrence) {
        return shelf(occurrence.network(), occurrence.job());
    }

    @Override
    public Optional<Instant> dispatchedUntil(String network) {
        return Optional.ofNullable(until.get(network));
    }

    @Override
    public void dispatchedUntil(String network, Instant moment) {
        until.merge(network, moment, (known, given) -> known.isBefore(given) ? given : known);
    }

    @Override
    public void add(String network, Outage outage) {
        outages.computeIfAbsent(network, it -> new ArrayList<>()).add(outage);
    }

    @Override
    public List<Outage> outages(String network, Instant from, Instant to) {
        return outages.getOrDefault(network, List.of()).stream()
                .filter(it -> !it.until().isBefore(from) && !it.from().isAfter(to))
                .toList();
    }

    @Override
    public Controls controls(String network, Instant now) {
        Controls all = controls(network);
        for (Circuit circuit : circuits.all(network)) {
            all = circuit.refuses(now) ? all.open(circuit.name()) : all;
        }
        return all;
    }

    private Controls controls(String network) {
        return controls.getOrDefault(network, Controls.AT_FIRST);
    }

    /** Sets what keeps a network's jobs from running, with circuits that stay open whatever else opens. */
    public void controls(String network, Controls now) {
        within(books -> controls.put(network, now));
    }

    @Override
    public void pause(String network, Pause pause) {
        resume(network, pause.scope(), pause.name());
        Controls now = controls(network);
        List<Pause> pauses = new ArrayList<>(now.pauses());
        pauses.add(pause);
        pauses.sort(Comparator.comparing(Pause::since));
        controls.put(network, new Controls(now.pilot(), pauses, now.openCircuits()));
    }

    @Override
    public void resume(String network, Pause.Scope scope, String name) {
        Controls now = controls(network);
        List<Pause> left = now.pauses().stream()
                .filter(it -> it.scope() != scope || !it.name().equals(name))
                .toList();
        controls.put(network, new Controls(now.pilot(), left, now.openCircuits()));
    }

    @Override
    public void pilot(String network, boolean on) {
        Controls now = controls(network);
        controls.put(network, new Controls(on, now.pauses(), now.openCircuits()));
    }

    @Override
    public SortedMap<String, Instant> known(String network, Collection<String> jobs, Instant now) {
        SortedMap<String, Instant> since = new TreeMap<>();
        for (String job : jobs) {
            JobShelf shelf = shelf(network, job);
            Instant known = shelf.known == null ? now : shelf.known;
            shelf.known = known;
            since.put(job, known);
        }
        return since;
    }

    @Override
    public SortedSet<String> unfinished(String network) {
        SortedSet<String> jobs = new TreeSet<>();
        shelves.forEach((key, shelf) -> {
            if (key.network().equals(network) && !shelf.open.isEmpty()) {
                jobs.add(key.job());
            }
        });
        return jobs;
    }

    @Override
    public boolean add(Occurrence occurrence, Instant now) {
        JobEntry entry = new JobEntry(occurrence, now);
        JobShelf shelf = shelf(occurrence);
        if (!shelf.add(entry)) {
            return false;
        }
        shelf.open.put(occurrence.id(), entry);
        return true;
    }

    @Override
    public boolean skip(Occurrence occurrence, SkipReason reason, String detail, Instant now) {
        JobEntry entry = new JobEntry(occurrence, now);
        JobShelf shelf = shelf(occurrence);
        if (!shelf.add(entry)) {
            return false;
        }
        entry.skip(reason, detail, now);
        shelf.skipped(occurrence, reason, now);
        return true;
    }

    @Override
    public Optional<Turn> take(
            UUID occurrence, UUID execution, String node, boolean alone, Instant now, Duration lease) {
        Optional<JobShelf> shelf = shelves.values().stream()
                .filter(it -> it.open.containsKey(occurrence))
                .findFirst();
        if (shelf.isEmpty()) {
            return Optional.empty();
        }
        JobEntry entry = Objects.requireNonNull(shelf.get().open.get(occurrence));
        boolean othersRun = shelf.get().open(State.RUNNING).findAny().isPresent();
        if (entry.state != State.WAITING || entry.from.isAfter(now) || (alone && othersRun)) {
            return Optional.empty();
        }
        shelf.get().started(entry, now);
        return Optional.of(entry.take(execution, node, now, lease));
    }

    @Override
    public List<Turn> extend(List<Turn> turns, Instant now, Duration lease) {
        List<Turn> held = turns.stream().filter(this::holds).toList();
        held.forEach(it -> Objects.requireNonNull(held(it)).until = now.plus(lease));
        return held;
    }

    @Override
    public List<Turn> expired(Instant now, int most) {
        return entries(State.RUNNING)
                .filter(it -> Objects.requireNonNull(it.until).isBefore(now))
                .map(it -> Objects.requireNonNull(it.turn))
                .sorted(Comparator.comparing(Turn::started).thenComparing(Turn::execution))
                .limit(most)
                .toList();
    }

    private Stream<JobEntry> entries(State state) {
        return shelves.values().stream().flatMap(it -> it.open(state));
    }

    @Override
    public boolean holds(Turn turn) {
        return held(turn) != null;
    }

    private @Nullable JobEntry held(Turn turn) {
        JobEntry entry = shelf(turn.occurrence()).open.get(turn.occurrence().id());
        return entry != null && entry.holds(turn) ? entry : null;
    }

    @Override
    public boolean end(Turn turn, Ending ending, Instant now) {
        JobEntry entry = held(turn);
        if (entry == null) {
            return false;
        }
        entry.end(turn, ending, now);
        if (entry.state != State.WAITING) {
            shelf(turn.occurrence()).settle(entry);
        }
        return true;
    }

    @Override
    public Optional<Instant> lastStart(String network, String job) {
        return shelf(network, job).lastStart();
    }

    @Override
    public Optional<Instant> lastExcused(String network, String job) {
        return shelf(network, job).lastExcused();
    }

    @Override
    public Optional<List<Execution>> executions(String network, String job, Instant scheduledFor) {
        return Optional.ofNullable(shelf(network, job).due.get(scheduledFor)).map(it -> List.copyOf(it.executions));
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Backlog backlog() {
        return backlog;
    }

    @Override
    public CircuitBook circuits() {
        return circuits;
    }

    @Override
    public JobAudit audit() {
        return audit;
    }
}
