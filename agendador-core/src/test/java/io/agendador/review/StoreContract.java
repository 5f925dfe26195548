package io.agendador.review;

/**
 * What every implementation of {@link Transactions} and of the stores it hands out keeps, told by tests: a class that
 * implements {@link #fresh()} runs all of them. {@link StoreProperties} holds what must be so for any content.
 */
public interface StoreContract
        extends NetworkContract,
                InForceContract,
                SwapContract,
                ProposalContract,
                WorkQueueContract,
                WorkDrainContract,
                AcknowledgementContract,
                AuditContract,
                SnapshotContract,
                TransactionContract {}
