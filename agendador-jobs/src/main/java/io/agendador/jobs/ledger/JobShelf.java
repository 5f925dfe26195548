package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.Standing.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known in memory of one job of one network. */
final class JobShelf {

    /** Whose shelf it is. */
    record Key(String network, String job) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int networks = network.compareTo(other.network);
            return networks != 0 ? networks : job.compareTo(other.job);
        }
    }

    private static final EnumSet<State> ENDED = EnumSet.of(State.DONE, State.DISCARDED, State.SKIPPED);

    final NavigableMap<Instant, JobEntry> due = new TreeMap<>();
    final List<JobEntry> asked = new ArrayList<>();
    final Map<UUID, JobEntry> open = new TreeMap<>();
    final Map<UUID, JobEntry> dead = new TreeMap<>();

    @Nullable
    Instant known;

    private @Nullable Instant lastStart;
    private @Nullable Instant lastExcused;
    private @Nullable JobEntry lastRun;

    /** Remembers an occurrence if it is not there. */
    boolean add(JobEntry entry) {
        if (entry.occurrence.request().isEmpty()) {
            return due.putIfAbsent(entry.occurrence.scheduledFor(), entry) == null;
        }
        if (asked.stream().anyMatch(it -> it.occurrence.id().equals(entry.occurrence.id()))) {
            return false;
        }
        return asked.add(entry);
    }

    Stream<JobEntry> entries() {
        return Stream.concat(due.values().stream(), asked.stream());
    }

    Stream<JobEntry> open(State state) {
        return open.values().stream().filter(it -> it.state == state);
    }

    void started(JobEntry entry, Instant now) {
        known = known == null ? now : known;
        lastStart = later(lastStart, now);
        lastRun = entry;
    }

    /** Whoever asks by hand and is refused excuses nothing. */
    void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        if (reason.excused() && occurrence.request().isEmpty()) {
            known = known == null ? now : known;
            lastExcused = later(lastExcused, occurrence.scheduledFor());
        }
    }

    /** What has ended leaves what is open. */
    void settle(JobEntry entry) {
        open.remove(entry.occurrence.id());
        if (entry.state == State.DEAD) {
            dead.put(entry.occurrence.id(), entry);
        }
    }

    /** At most so many that have come to their end; how many. */
    int forget(Instant dueBefore, int most) {
        List<JobEntry> old = entries()
                .filter(it -> ENDED.contains(it.state))
                .filter(it -> it.occurrence.scheduledFor().isBefore(dueBefore))
                .limit(most)
                .toList();
        due.values().removeAll(old);
        asked.removeAll(old);
        if (old.contains(lastRun)) {
            lastRun = entries()
                    .filter(it -> it.state != State.SKIPPED && !it.executions.isEmpty())
                    .max(Comparator.comparing(
                            it -> it.executions.get(it.executions.size() - 1).started()))
                    .orElse(null);
        }
        return old.size();
    }

    Optional<Execution> lastRun() {
        return Optional.ofNullable(lastRun).map(it -> it.executions.get(it.executions.size() - 1));
    }

    Optional<JobMemory> memory() {
        return Optional.ofNullable(known)
                .map(it -> new JobMemory(it, Optional.ofNullable(lastStart), Optional.ofNullable(lastExcused)));
    }

    Optional<Instant> lastStart() {
        return Optional.ofNullable(lastStart);
    }

    Optional<Instant> lastExcused() {
        return Optional.ofNullable(lastExcused);
    }

    private static Instant later(@Nullable Instant known, Instant given) {
        return known == null || known.isBefore(given) ? given : known;
    }
}
