package io.agendador.review;

import java.util.function.Function;

/**
 * All or nothing. Safe for use by many threads; what it hands out is used by the calling thread within the call only.
 */
public interface Transactions {

    /**
     * Reads one consistent state, whatever is written meanwhile.
     *
     * @throws IllegalStateException if {@code work} changes something, or runs within another transaction
     * @throws StoreUnavailableException if the store cannot be reached
     */
    <T> T read(Function<Stores, T> work);

    /**
     * Changes: everything that {@code work} stores is there afterwards, or nothing of it if it throws. Writers wait for
     * each other, so that what {@code work} reads is still so when it is stored. {@code work} lets through what a store
     * throws; some of it is thrown only after {@code work} has returned.
     *
     * @throws IllegalStateException if the network or the roster was changed without an entry in the audit trail, or
     *     within another transaction
     * @throws StoreUnavailableException if the store cannot be reached
     */
    <T> T write(Function<Stores, T> work);

    /** What takes part in a transaction. */
    record Stores(
            RosterStore roster,
            ProposalStore proposals,
            AuditTrail audit,
            WorkQueue work,
            Acknowledgements acknowledgements,
            SnapshotStore snapshots) {}
}
