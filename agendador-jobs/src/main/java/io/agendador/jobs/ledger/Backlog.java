package io.agendador.jobs.ledger;

import io.agendador.jobs.catalogue.Catalogue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** What is not done. Takes part in a transaction; used by the calling thread within it only. */
public interface Backlog {

    /** How much there is of a network's; see {@link Stuck} for what is stuck. */
    QueueState state(String network, Catalogue catalogue, Instant now);

    /** What waits in a lane, of all networks, and has been due since that time at least, the longest due first. */
    List<Occurrence> waiting(String lane, Instant dueBefore, int most);

    /** The last occurrence of a job, due or asked for, that was scheduled for that time or before. */
    Optional<Standing> latest(String network, String job, Instant until);

    /** All that runs of a network's, the oldest first. */
    List<Turn> running(String network);

    /** Dead letters of a network, the one that died last first, each with its whole history. */
    List<Standing> dead(String network, int most);

    /** How many dead letters of a network each job has that has some. In one query. */
    SortedMap<String, Integer> deadByJob(String network);

    /** What became of an occurrence; nobody else changes it until the transaction ends. */
    Optional<Standing> standing(UUID occurrence);

    /**
     * Lets a dead letter wait again, from now on, with all its attempts before it.
     *
     * @return whether it was one
     */
    boolean retry(UUID occurrence, Instant now);

    /**
     * Gives a dead letter up; it stays on record.
     *
     * @return whether it was one
     */
    boolean discard(UUID occurrence, Instant now);

    /**
     * What waits and never ran shall not run after all.
     *
     * @param detail as of {@link JobLedger.Books#skip}
     * @return whether it waited and had never run
     */
    boolean skip(UUID occurrence, SkipReason reason, String detail, Instant now);

    /**
     * What waits is not taken before that time.
     *
     * @return whether it waited
     */
    boolean postpone(UUID occurrence, Instant until);
}
