package io.agendador.review;

import io.agendador.roster.Network;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a network's places and policy stood at moments. Within one transaction. */
public interface SnapshotStore {

    /**
     * One that was taken.
     *
     * @param number rises, from 1
     * @param hash of its content: 64 hexadecimal digits
     */
    record Taken(long number, String hash, Instant at) {}

    /**
     * Keeps one.
     *
     * @param content a network without people
     */
    Taken add(Network content, String hash, Instant at);

    /** The latest ones, newest first, at most this many (1…1,000). */
    List<Taken> latest(int count);

    /** What one holds; empty if there is none of this number. */
    Optional<Network> content(long number);

    /**
     * Lets those go that were replaced by another before then; how many.
     *
     * @param most so many at once
     */
    int forget(Instant replacedBefore, int most);
}
