package io.agendador.review;

import java.util.function.Function;

/**
 * All or nothing. Safe for use by many threads; what it hands out is used by the calling thread within the call only.
 */
public interface Transactions {

    /** Reads one consistent state. */
    <T> T read(Function<Stores, T> work);

    /**
     * Changes: everything that {@code work} stores is there afterwards, or nothing of it if it throws. Writers wait for
     * each other, so that what {@code work} reads is still so when it is stored.
     *
     * <p>The store itself refuses, at the end, a change of the network or the roster without an entry in the audit trail.
     */
    <T> T write(Function<Stores, T> work);

    /** What takes part in a transaction. */
    record Stores(RosterStore roster, ProposalStore proposals, AuditTrail audit) {}
}
