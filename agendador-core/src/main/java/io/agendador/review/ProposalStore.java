package io.agendador.review;

import io.agendador.planning.Score;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Situation;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proposals. Within one transaction. */
public interface ProposalStore {

    /**
     * What a list shows of a proposal; the whole is found by its id.
     *
     * @param gaps open slots it leaves empty
     * @param changes slots whose professional it changes
     * @param decision what was decided, by whom and when; null while it is pending or where nobody decided
     */
    record Summary(
            ProposalId id,
            Proposal.Kind kind,
            Proposal.Status status,
            Period period,
            Score score,
            int gaps,
            int changes,
            String hash,
            long baseRevision,
            String author,
            Instant createdAt,
            Instant expiresAt,
            Proposal.@Nullable Decision decision) {

        /** The same at this moment: nobody can decide any more about one whose time is over. */
        Summary at(Instant now) {
            return status != Proposal.Status.PENDING || now.isBefore(expiresAt)
                    ? this
                    : new Summary(
                            id,
                            kind,
                            Proposal.Status.EXPIRED,
                            period,
                            score,
                            gaps,
                            changes,
                            hash,
                            baseRevision,
                            author,
                            createdAt,
                            expiresAt,
                            null);
        }
    }

    /**
     * Keeps a new proposal, which is pending, and what it was computed from.
     *
     * @throws io.agendador.roster.InvalidValueException if its id is taken, or its policy's version is not stored
     */
    void add(Proposal proposal, Situation situation);

    /** The proposal as it was made, with its present status. */
    Optional<Proposal> find(ProposalId id);

    /** What it was computed from, unless that was let go: with its draft, the same candidate comes again. */
    Optional<Situation> situation(ProposalId id);

    /** The latest ones, last added first, at most this many (1…1,000). */
    List<Summary> latest(int count);

    /** Those that wait for a decision, first added first. */
    List<Summary> pending();

    /** The one that was approved last; nothing if none was. */
    Optional<ProposalId> lastApproved();

    /**
     * Moves a pending proposal on.
     *
     * @param decision who decided, for {@code APPROVED} and {@code REJECTED}; else null
     * @throws StaleStateException if it is no longer pending, or not there
     */
    void decide(ProposalId id, Proposal.Status status, Proposal.@Nullable Decision decision);
}
