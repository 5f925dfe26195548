package io.agendador.proposal;

import io.agendador.planning.Plan;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.roster.Author;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import io.agendador.rule.Inconsistency;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change that is proposed; nothing of it is in force until a named person approves it.
 *
 * @param baseRevision the network's revision it was made from
 * @param policyVersion the version of the policy it was made with
 * @param candidate what it changes, and what comes of it
 * @param hash the plan hash, 64 hexadecimal digits: what is approved is what had this hash
 * @param previous what it stands in the place of, or takes back; null for neither
 * @param author who asked for it
 * @param createdAt when
 * @param expiresAt from when on it cannot be approved any more
 * @param decision what was decided about it, and by whom; null while it is pending, or where it expired or was superseded
 */
public record Proposal(
        ProposalId id,
        Kind kind,
        long baseRevision,
        int policyVersion,
        Candidate candidate,
        String hash,
        @Nullable ProposalId previous,
        Author author,
        Instant createdAt,
        Instant expiresAt,
        Status status,
        @Nullable Decision decision) {

    /** What became of a proposal; all but {@code PENDING} are final. */
    public enum Status {
        PENDING,
        APPROVED,
        REJECTED,
        /** A newer one, made from a newer base, stands in its place. */
        SUPERSEDED,
        /** Unanswered for too long, or what it changes first has begun. */
        EXPIRED
    }

    /** What is asked for. */
    public enum Kind {
        /** A search. */
        GENERATION,
        /** What a person named. */
        EDIT,
        /** Pins set or released. */
        PIN,
        /** Entries for hand-kept days. */
        HAND_KEPT,
        /** Two people swap. */
        SWAP,
        /** People, places, openings, policy. */
        NETWORK,
        /** What people changed in Google Calendar. */
        GOOGLE,
        /** An earlier proposal is taken back. */
        UNDO;

        /** What these edits are, where nothing else says so: of one kind all, or {@link #EDIT}. */
        public static Kind of(List<? extends Edit> edits) {
            Set<Kind> kinds = edits.stream().map(Kind::of).collect(Collectors.toSet());
            return kinds.size() == 1 ? kinds.iterator().next() : EDIT;
        }

        private static Kind of(Edit edit) {
            if (edit instanceof Edit.EnterHandKept) {
                return HAND_KEPT;
            } else if (edit instanceof Edit.Adopt) {
                return GOOGLE;
            } else if (edit instanceof Edit.ChangeNetwork) {
                return NETWORK;
            }
            return edit instanceof Edit.Pin || edit instanceof Edit.Unpin ? PIN : EDIT;
        }
    }

    /**
     * A decision about a proposal.
     *
     * @param reason one line, possibly empty
     * @param revision the network's revision after it
     */
    public record Decision(Author author, Instant at, String reason, long revision) {}

    /** How people type the plan hash: its first 8 digits. */
    public String shortHash() {
        return hash.substring(0, 8);
    }

    /** The roster it leads to. */
    public Plan plan() {
        return candidate.plan();
    }

    /** The days it is about. */
    public Period period() {
        return candidate.period();
    }

    /** What it changes of the roster. */
    public RosterDiff diff() {
        return candidate.diff();
    }

    /** What it changes of the network. */
    public NetworkDiff network() {
        return candidate.network();
    }

    /** What is wrong with what it leads to. */
    public List<Inconsistency> findings() {
        return candidate.findings();
    }

    /** The same, decided. */
    public Proposal decided(Status status, @Nullable Decision decision) {
        return new Proposal(
                id,
                kind,
                baseRevision,
                policyVersion,
                candidate,
                hash,
                previous,
                author,
                createdAt,
                expiresAt,
                status,
                decision);
    }
}
