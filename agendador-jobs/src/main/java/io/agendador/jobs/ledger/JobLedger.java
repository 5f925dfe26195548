package io.agendador.jobs.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;

/**
 * The memory of the runtime, shared by all its nodes. Safe for use by many threads and processes.
 */
public interface JobLedger {

    /**
     * One transaction: all that is written in it is there afterwards, or nothing if {@code work} throws.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    <T> T within(Function<Books, T> work);

    /** What takes part in a transaction; used by the calling thread within the call only. */
    interface Books {

        /** Up to when a network's occurrences were looked for; empty if they never were. */
        Optional<Instant> dispatchedUntil(String network);

        /** They were looked for up to then; an earlier time than the one known changes nothing. */
        void dispatchedUntil(String network, Instant until);

        /** Nobody looked in that time. */
        void add(String network, Outage outage);

        /** Those that touch the time from {@code from} to {@code until}, the oldest first. */
        List<Outage> outages(String network, Instant from, Instant until);

        /** What keeps jobs of a network from running at that time: now. */
        Controls controls(String network, Instant now);

        /** Pauses, in place of a pause of the same. */
        void pause(String network, Pause pause);

        /** Ends a pause; nothing happens if there is none. */
        void resume(String network, Pause.Scope scope, String name);

        /** Switches pilot mode on or off. */
        void pilot(String network, boolean on);

        /** The jobs of a network that have an occurrence which is not finished. */
        SortedSet<String> unfinished(String network);

        /**
         * Adds what shall run.
         *
         * @return whether it was not known before; if it was, nothing happens
         */
        boolean add(Occurrence occurrence, Instant now);

        /**
         * Adds what shall not run, with its execution.
         *
         * @param detail what stands behind the reason, for people: at most 500 characters, else it is cut
         * @return whether it was not known before; if it was, nothing happens
         */
        boolean skip(Occurrence occurrence, SkipReason reason, String detail, Instant now);

        /**
         * Takes an occurrence that waits and whose time has come.
         *
         * @param execution the id that this run gets
         * @param lease how long the turn lasts if it is not extended, by the ledger's own clock: those of nodes differ
         * @return empty if it does not wait, or if another run of its job is not finished and they may not overlap
         */
        Optional<Turn> take(UUID occurrence, UUID execution, String node, boolean alone, Instant now, Duration lease);

        /** Whether a turn is still its node's. */
        boolean holds(Turn turn);

        /**
         * Lets turns last longer, from now on.
         *
         * @return those that are still their node's, in the given order
         */
        List<Turn> extend(List<Turn> turns, Instant now, Duration lease);

        /** Turns that were neither ended nor extended in time, of all networks, oldest first. */
        List<Turn> expired(Instant now, int most);

        /**
         * Ends a turn. What is neither a success nor tried again is a dead letter.
         *
         * @return whether it was still the node's; if not, nothing is written
         */
        boolean end(Turn turn, Ending ending, Instant now);

        /** Since when each job of the network is known; jobs that are not yet are known from now on. */
        SortedMap<String, Instant> known(String network, Collection<String> jobs, Instant now);

        /** The last start of a job ever, whatever came of it. */
        Optional<Instant> lastStart(String network, String job);

        /** The latest time for which a job was due and was kept from running on purpose. */
        Optional<Instant> lastExcused(String network, String job);

        /** What became of the job's occurrence of that time: its runs in order; empty if it is not known. */
        Optional<List<Execution>> executions(String network, String job, Instant scheduledFor);

        /** What ran, looked at in other ways. */
        History history();

        /** What is not done. */
        Backlog backlog();

        /** Circuits. */
        CircuitBook circuits();

        /** What people did. */
        JobAudit audit();
    }
}
