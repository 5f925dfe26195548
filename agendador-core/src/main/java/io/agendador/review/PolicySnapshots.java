package io.agendador.review;

import io.agendador.document.Json;
import io.agendador.review.SnapshotStore.Taken;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Keeps how places, rooms, openings and policy stood: a new version whenever something of them has changed since the last
 * one. People are not part of it. Safe for use by many threads and processes.
 */
public final class PolicySnapshots {

    private final Transactions transactions;
    private final InstantSource clock;

    /** The use case. */
    @Inject
    public PolicySnapshots(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What differs between two versions.
     *
     * @param before the network as the first has it, without people
     * @param after as the second has it
     */
    public record Difference(Network before, Network after, NetworkDiff diff) {}

    /** Takes one; empty if there is no network yet, or nothing has changed. */
    public Optional<Taken> take() {
        return transactions.write(stores -> stores.roster()
                .network()
                .map(it -> withoutPeople(it.network()))
                .flatMap(it -> added(stores.snapshots(), it)));
    }

    /** The latest ones, newest first, at most this many (1…1,000). */
    public List<Taken> latest(int count) {
        return transactions.read(stores -> stores.snapshots().latest(count));
    }

    /** From one version to another; empty if there is no such one. */
    public Optional<Difference> difference(long first, long second) {
        return transactions.read(stores -> stores.snapshots()
                .content(first)
                .flatMap(before -> stores.snapshots()
                        .content(second)
                        .map(after -> new Difference(before, after, NetworkDiff.between(before, after)))));
    }

    private Optional<Taken> added(SnapshotStore snapshots, Network content) {
        String hash = Json.hash(content);
        boolean known = snapshots.latest(1).stream().anyMatch(it -> it.hash().equals(hash));
        return known
                ? Optional.empty()
                : Optional.of(snapshots.add(content, hash, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static Network withoutPeople(Network it) {
        return it.with(List.of(), it.locations(), it.rooms(), it.openings());
    }
}
