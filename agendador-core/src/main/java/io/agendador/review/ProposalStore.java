package io.agendador.review;

import io.agendador.planning.Proposal;
import io.agendador.planning.Score;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The proposals. Within one transaction. */
public interface ProposalStore {

    /**
     * What a list shows of a proposal; the whole is found by its id.
     *
     * @param gaps open slots it leaves empty
     * @param changes slots whose professional it changes
     */
    record Summary(
            ProposalId id,
            Proposal.Status status,
            Period window,
            Score score,
            int gaps,
            int changes,
            long baseRevision,
            String author,
            Instant createdAt) {}

    /**
     * Keeps a new proposal, which is pending.
     *
     * @throws io.agendador.roster.InvalidValueException if its id is taken, or its policy's version, or somebody or a
     *     room in its diff, is not stored
     */
    void add(Proposal proposal);

    /** The proposal as it was made, with its present status. */
    Optional<Proposal> find(ProposalId id);

    /** The latest ones, last added first, at most this many (1…1,000). */
    List<Summary> latest(int count);

    /**
     * Moves a pending proposal on.
     *
     * @throws StaleStateException if it is no longer pending, or not there
     */
    void decide(ProposalId id, Proposal.Status decision);
}
