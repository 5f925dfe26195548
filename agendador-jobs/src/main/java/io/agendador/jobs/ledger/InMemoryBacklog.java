package io.agendador.jobs.ledger;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.ledger.Standing.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What is not done, in memory. */
final class InMemoryBacklog implements Backlog {

    private final Map<JobShelf.Key, JobShelf> shelves;

    InMemoryBacklog(Map<JobShelf.Key, JobShelf> shelves) {
        this.shelves = shelves;
    }

    private Stream<JobShelf> of(String network) {
        return shelves.entrySet().stream()
                .filter(it -> it.getKey().network().equals(network))
                .map(Map.Entry::getValue);
    }

    @Override
    public QueueState state(String network, Catalogue catalogue, Instant now) {
        List<Turn> running = running(network);
        List<JobEntry> waiting =
                of(network).flatMap(it -> it.open(State.WAITING)).toList();
        return new QueueState(
                waiting.size(),
                running.size(),
                Stuck.among(running, catalogue, now).size(),
                of(network).mapToInt(it -> it.dead.size()).sum(),
                waiting.stream()
                        .map(it -> it.from)
                        .filter(it -> !it.isAfter(now))
                        .min(Comparator.naturalOrder()));
    }

    @Override
    public List<Occurrence> waiting(String lane, Instant dueBefore, int most) {
        return shelves.values().stream()
                .flatMap(it -> it.open(State.WAITING))
                .filter(it -> it.occurrence.lane().equals(lane) && !it.from.isAfter(dueBefore))
                .sorted(Comparator.<JobEntry, Instant>comparing(it -> it.from).thenComparing(it -> it.occurrence.id()))
                .map(it -> it.occurrence)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Standing> latest(String network, String job, Instant until) {
        return Stream.ofNullable(shelves.get(new JobShelf.Key(network, job)))
                .flatMap(JobShelf::entries)
                .filter(it -> !it.occurrence.scheduledFor().isAfter(until))
                .max(Comparator.<JobEntry, Instant>comparing(it -> it.occurrence.scheduledFor())
                        .thenComparing(it -> it.occurrence.id()))
                .map(JobEntry::standing);
    }

    @Override
    public List<Turn> running(String network) {
        return of(network)
                .flatMap(it -> it.open(State.RUNNING))
                .map(it -> Objects.requireNonNull(it.turn))
                .sorted(Comparator.comparing(Turn::started).thenComparing(Turn::execution))
                .toList();
    }

    @Override
    public List<Standing> dead(String network, int most) {
        return of(network)
                .flatMap(it -> it.dead.values().stream())
                .map(JobEntry::standing)
                .sorted(Comparator.comparing(Standing::due)
                        .thenComparing(it -> it.occurrence().id())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public SortedMap<String, Integer> deadByJob(String network) {
        SortedMap<String, Integer> dead = new TreeMap<>();
        shelves.forEach((key, shelf) -> {
            if (key.network().equals(network) && !shelf.dead.isEmpty()) {
                dead.put(key.job(), shelf.dead.size());
            }
        });
        return dead;
    }

    @Override
    public Optional<Standing> standing(UUID occurrence) {
        // What is open is few, and is asked for oftenest.
        return withOpen(occurrence)
                .map(it -> it.open.get(occurrence))
                .or(() -> withDead(occurrence).map(it -> it.dead.get(occurrence)))
                .or(() -> shelves.values().stream()
                        .flatMap(JobShelf::entries)
                        .filter(it -> it.occurrence.id().equals(occurrence))
                        .findFirst())
                .map(JobEntry::standing);
    }

    @Override
    public boolean retry(UUID occurrence, Instant now) {
        Optional<JobShelf> shelf = withDead(occurrence);
        shelf.ifPresent(it -> {
            JobEntry entry = Objects.requireNonNull(it.dead.remove(occurrence));
            entry.retry(now);
            it.open.put(occurrence, entry);
        });
        return shelf.isPresent();
    }

    @Override
    public boolean discard(UUID occurrence, Instant now) {
        Optional<JobShelf> shelf = withDead(occurrence);
        shelf.ifPresent(it -> {
            JobEntry entry = Objects.requireNonNull(it.dead.remove(occurrence));
            entry.state = State.DISCARDED;
            entry.from = now;
        });
        return shelf.isPresent();
    }

    private Optional<JobShelf> withDead(UUID occurrence) {
        return shelves.values().stream()
                .filter(it -> it.dead.containsKey(occurrence))
                .findFirst();
    }

    @Override
    public boolean skip(UUID occurrence, SkipReason reason, String detail, Instant now) {
        Optional<JobShelf> shelf = withOpen(occurrence);
        Optional<JobEntry> entry = shelf.map(it -> it.open.get(occurrence))
                .filter(it -> it.state == State.WAITING && it.executions.isEmpty());
        entry.ifPresent(it -> {
            it.skip(reason, detail, now);
            shelf.orElseThrow().skipped(it.occurrence, reason, now);
            shelf.orElseThrow().settle(it);
        });
        return entry.isPresent();
    }

    @Override
    public boolean postpone(UUID occurrence, Instant until) {
        Optional<JobEntry> waiting =
                withOpen(occurrence).map(it -> it.open.get(occurrence)).filter(it -> it.state == State.WAITING);
        waiting.ifPresent(it -> it.from = until);
        return waiting.isPresent();
    }

    private Optional<JobShelf> withOpen(UUID occurrence) {
        return shelves.values().stream()
                .filter(it -> it.open.containsKey(occurrence))
                .findFirst();
    }
}
