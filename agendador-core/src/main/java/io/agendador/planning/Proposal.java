package io.agendador.planning;

import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import io.agendador.rule.Inconsistency;
import java.time.Instant;
import java.util.List;

/**
 * A candidate roster for a period; nothing of it is in force until a named person approves it.
 *
 * @param baseRevision the network's revision it was made from
 * @param policyVersion the version of the policy it was made with
 * @param plan who would work where, and why
 * @param diff what that changes of what is in force
 * @param findings what is wrong with it
 * @param author who asked for it
 * @param createdAt when
 */
public record Proposal(
        ProposalId id,
        long baseRevision,
        int policyVersion,
        Status status,
        Plan plan,
        RosterDiff diff,
        List<Inconsistency> findings,
        Author author,
        Instant createdAt) {

    /** What became of a proposal; all but {@code PENDING} are final. */
    public enum Status {
        PENDING,
        APPROVED,
        REJECTED,
        /** A newer one, made from a newer base, stands in its place. */
        SUPERSEDED,
        /** Unanswered for too long, or its period has begun. */
        EXPIRED
    }

    public Proposal {
        findings = List.copyOf(findings);
    }
}
