package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.JobLedger.Books;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
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

    private enum State {
        WAITING,
        RUNNING,
        DONE,
        DEAD,
        SKIPPED
    }

    private static final class Entry {
        private final Occurrence occurrence;
        private final List<Execution> executions = new ArrayList<>(1);
        private State state = State.WAITING;
        private Instant from;
        private @Nullable Instant until;
        private @Nullable Turn turn;
        private long fence;

        private Entry(Occurrence occurrence, Instant from) {
            this.occurrence = occurrence;
            this.from = from;
        }
    }

    /** What is known of one job of one network. */
    private static final class Book {
        private final NavigableMap<Instant, Entry> due = new TreeMap<>();
        private final List<Entry> asked = new ArrayList<>();
        private final Map<UUID, Entry> open = new TreeMap<>();
        private @Nullable Instant known;
        private @Nullable Instant lastStart;
        private @Nullable Instant lastExcused;
    }

    private record Key(String network, String job) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int networks = network.compareTo(other.network);
            return networks != 0 ? networks : job.compareTo(other.job);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Key, Book> books = new TreeMap<>();
    private final Map<UUID, Key> open = new TreeMap<>();
    private final Map<String, Instant> until = new TreeMap<>();
    private final Map<String, List<Outage>> outages = new TreeMap<>();
    private final Map<String, Controls> controls = new TreeMap<>();

    @Override
    public <T> T within(Function<Books, T> work) {
        lock.lock();
        try {
            return work.apply(this);
        } finally {
            lock.unlock();
        }
    }

    private Book book(String network, String job) {
        return books.computeIfAbsent(new Key(network, job), it -> new Book());
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
    public Controls controls(String network) {
        return controls.getOrDefault(network, Controls.AT_FIRST);
    }

    /** Sets what keeps a network's jobs from running, open circuits included. */
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
            Book book = book(network, job);
            Instant known = book.known == null ? now : book.known;
            book.known = known;
            since.put(job, known);
        }
        return since;
    }

    @Override
    public SortedSet<String> unfinished(String network) {
        SortedSet<String> jobs = new TreeSet<>();
        books.forEach((key, book) -> {
            if (key.network().equals(network) && !book.open.isEmpty()) {
                jobs.add(key.job());
            }
        });
        return jobs;
    }

    @Override
    public boolean add(Occurrence occurrence, Instant now) {
        Entry entry = new Entry(occurrence, now);
        if (!known(occurrence, entry)) {
            book(occurrence.network(), occurrence.job()).open.put(occurrence.id(), entry);
            open.put(occurrence.id(), new Key(occurrence.network(), occurrence.job()));
            return true;
        }
        return false;
    }

    @Override
    public boolean skip(Occurrence occurrence, SkipReason reason, String detail, Instant now) {
        Entry entry = new Entry(occurrence, now);
        if (known(occurrence, entry)) {
            return false;
        }
        entry.state = State.SKIPPED;
        entry.executions.add(new Execution(
                occurrence.id(),
                occurrence,
                now,
                Optional.of(now),
                Status.SKIPPED,
                0,
                "",
                OptionalInt.empty(),
                Optional.of(detail).filter(it -> !it.isEmpty()).map(Ending::cut),
                OptionalLong.empty(),
                Optional.of(reason)));
        Book book = book(occurrence.network(), occurrence.job());
        if (reason.excused()) {
            book.lastExcused = later(book.lastExcused, occurrence.scheduledFor());
        }
        return true;
    }

    /** Remembers it if it is not there. */
    private boolean known(Occurrence occurrence, Entry entry) {
        Book book = book(occurrence.network(), occurrence.job());
        if (occurrence.request().isEmpty()) {
            return book.due.putIfAbsent(occurrence.scheduledFor(), entry) != null;
        }
        if (book.asked.stream().anyMatch(it -> it.occurrence.id().equals(occurrence.id()))) {
            return true;
        }
        book.asked.add(entry);
        return false;
    }

    @Override
    public Optional<Turn> take(
            UUID occurrence, UUID execution, String node, boolean alone, Instant now, Duration lease) {
        Key key = open.get(occurrence);
        if (key == null) {
            return Optional.empty();
        }
        Book book = book(key.network(), key.job());
        Entry entry = book.open.get(occurrence);
        boolean othersRun = book.open.values().stream().anyMatch(it -> it.state == State.RUNNING);
        if (entry == null || entry.state != State.WAITING || entry.from.isAfter(now) || (alone && othersRun)) {
            return Optional.empty();
        }
        entry.state = State.RUNNING;
        entry.fence++;
        entry.until = now.plus(lease);
        book.lastStart = later(book.lastStart, now);
        Turn turn = new Turn(execution, entry.occurrence, entry.executions.size() + 1, entry.fence, node, now);
        entry.turn = turn;
        entry.executions.add(execution(turn, Optional.empty(), Optional.empty()));
        return Optional.of(turn);
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

    @Override
    public List<Occurrence> waiting(Instant dueBefore, int most) {
        return entries(State.WAITING)
                .filter(it -> !it.from.isAfter(dueBefore))
                .sorted(Comparator.<Entry, Instant>comparing(it -> it.from).thenComparing(it -> it.occurrence.id()))
                .map(it -> it.occurrence)
                .limit(most)
                .toList();
    }

    private Stream<Entry> entries(State state) {
        return books.values().stream().flatMap(it -> it.open.values().stream()).filter(it -> it.state == state);
    }

    @Override
    public boolean holds(Turn turn) {
        return held(turn) != null;
    }

    private @Nullable Entry held(Turn turn) {
        Entry entry = book(turn.occurrence().network(), turn.occurrence().job())
                .open
                .get(turn.occurrence().id());
        return entry != null && entry.state == State.RUNNING && entry.fence == turn.fence() ? entry : null;
    }

    @Override
    public boolean end(Turn turn, Ending ending, Instant now) {
        Entry entry = held(turn);
        if (entry == null) {
            return false;
        }
        entry.executions.set(entry.executions.size() - 1, execution(turn, Optional.of(now), Optional.of(ending)));
        if (ending.again().isPresent()) {
            entry.state = State.WAITING;
            entry.from = ending.again().get();
            return true;
        }
        entry.state = ending.status() == Status.SUCCESS ? State.DONE : State.DEAD;
        book(turn.occurrence().network(), turn.occurrence().job())
                .open
                .remove(turn.occurrence().id());
        open.remove(turn.occurrence().id());
        return true;
    }

    private static Execution execution(Turn turn, Optional<Instant> finished, Optional<Ending> ending) {
        return new Execution(
                turn.execution(),
                turn.occurrence(),
                turn.started(),
                finished,
                ending.map(Ending::status).orElse(Status.RUNNING),
                turn.attempt(),
                turn.node(),
                ending.map(Ending::responseCode).orElse(OptionalInt.empty()),
                ending.flatMap(Ending::error),
                ending.map(Ending::items).orElse(OptionalLong.empty()),
                Optional.empty());
    }

    @Override
    public Optional<Instant> lastStart(String network, String job) {
        return Optional.ofNullable(book(network, job).lastStart);
    }

    @Override
    public Optional<Instant> lastExcused(String network, String job) {
        return Optional.ofNullable(book(network, job).lastExcused);
    }

    @Override
    public Optional<List<Execution>> executions(String network, String job, Instant scheduledFor) {
        return Optional.ofNullable(book(network, job).due.get(scheduledFor)).map(it -> List.copyOf(it.executions));
    }

    private static Instant later(@Nullable Instant known, Instant given) {
        return known == null || known.isBefore(given) ? given : known;
    }
}
