package io.agendador.review;

import io.agendador.document.PlanHash;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Drafted;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Drafting;
import io.agendador.proposal.Freshness;
import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Decision;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.proposal.Situation;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.Transactions.Stores;
import io.agendador.review.WorkQueue.Work;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps that every way through the door shares: look, draft, keep, put in force. */
final class Proposing {

    /** What is told to whoever mirrors the roster. */
    static final String ROSTER_CHANGED = "roster-changed";

    private static final Duration PATIENCE = Duration.ofDays(14);

    private final Drafting drafting;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    Proposing(Planner planner, InstantSource clock, Supplier<UUID> ids) {
        this.drafting = new Drafting(planner);
        this.clock = clock;
        this.ids = ids;
    }

    /** What the draft would be applied to; nothing if there is no network yet. */
    Optional<Situation> situation(Stores stores, Draft draft) {
        Instant now = clock.instant();
        return stores.roster().network().map(base -> situation(stores, base, draft, now));
    }

    private static Situation situation(Stores stores, RosterStore.Snapshot base, Draft draft, Instant now) {
        Network network = base.network();
        return new Situation(
                base.revision(),
                base.policyVersion(),
                network,
                stores.roster().roster(Drafting.reach(network, now, draft)),
                now);
    }

    Drafted drafted(Situation situation, Draft draft, Planner.Progress progress) {
        return drafting.draft(situation, draft, progress);
    }

    /** The proposal's draft in the situation that it was made from. */
    Replay replayed(Situation situation, Proposal proposal) {
        Drafted now = drafted(situation, proposal.candidate().draft(), Planner.Progress.NONE);
        boolean same = now instanceof Candidate it
                && PlanHash.of(situation.revision(), situation.policyVersion(), it)
                        .equals(proposal.hash());
        return same ? new Replay.Same(proposal.hash()) : new Replay.Different(proposal.hash(), now);
    }

    Proposal proposal(
            Situation situation, Candidate candidate, Kind kind, Author author, @Nullable ProposalId previous) {
        return new Proposal(
                new ProposalId(ids.get()),
                kind,
                situation.revision(),
                situation.policyVersion(),
                candidate,
                PlanHash.of(situation.revision(), situation.policyVersion(), candidate),
                previous,
                author,
                situation.now(),
                expiry(situation, candidate),
                Status.PENDING,
                null);
    }

    /** What the proposal rests on and has moved since. */
    static List<Moved> moved(Stores stores, Proposal proposal) {
        RosterStore.Snapshot base = stores.roster().network().orElseThrow();
        Candidate candidate = proposal.candidate();
        Instant madeAt = proposal.createdAt();
        Roster roster = stores.roster().roster(Freshness.reach(candidate, madeAt, base.network()));
        return Freshness.moved(candidate, madeAt, base.network(), roster);
    }

    /** Keeps a proposal that waits for a decision. */
    void keep(Stores stores, Proposal proposal, Situation situation) {
        stores.proposals().add(proposal, situation);
        record(stores, proposal.author(), Action.PROPOSED, "", proposal);
    }

    /** Puts a pending proposal, of which nothing has moved, in force. */
    Proposal enforce(Stores stores, Proposal proposal, Author author, String reason, Action action) {
        RosterStore.Snapshot base = stores.roster().network().orElseThrow();
        LastChange why = new LastChange(author, reason, proposal.id());
        Enforcement.enforce(stores.roster(), base.network(), proposal, why);
        long revision = stores.roster().network().orElseThrow().revision();
        Decision decision = new Decision(author, clock.instant(), why.reason(), revision);
        stores.proposals().decide(proposal.id(), Status.APPROVED, decision);
        record(stores, author, action, why.reason(), proposal);
        stores.work().add(new Work(ROSTER_CHANGED, "", String.valueOf(revision)), decision.at());
        return proposal.decided(Status.APPROVED, decision);
    }

    Proposal reject(Stores stores, Proposal proposal, Author author, String reason) {
        long revision = stores.roster().network().orElseThrow().revision();
        Decision decision = new Decision(author, clock.instant(), reason, revision);
        stores.proposals().decide(proposal.id(), Status.REJECTED, decision);
        record(stores, author, Action.REJECTED, reason, proposal);
        return proposal.decided(Status.REJECTED, decision);
    }

    /** What this author proposed by a search and waits for a decision, first added first. */
    List<Proposal> generated(Stores stores, Author author) {
        return stores.proposals().pending().stream()
                .filter(it -> it.kind() == Kind.GENERATION)
                .flatMap(it -> stores.proposals().find(it.id()).stream())
                .filter(it -> it.author().equals(author))
                .toList();
    }

    /** Ends a pending proposal that nobody decides about. */
    void end(Stores stores, ProposalId id, Status status, Action action, Author author, String summary) {
        stores.proposals().decide(id, status, null);
        stores.audit().record(new AuditTrail.Entry(clock.instant(), author, action, "", summary, id));
    }

    int expire(Stores stores, Author author) {
        List<ProposalId> late = stores.proposals().pending().stream()
                .filter(it -> expired(it.expiresAt()))
                .map(ProposalStore.Summary::id)
                .toList();
        late.forEach(it -> end(stores, it, Status.EXPIRED, Action.EXPIRED, author, ""));
        return late.size();
    }

    Instant now() {
        return clock.instant();
    }

    boolean expired(Instant expiresAt) {
        return !clock.instant().isBefore(expiresAt);
    }

    private void record(Stores stores, Author author, Action action, String reason, Proposal proposal) {
        stores.audit()
                .record(new AuditTrail.Entry(
                        clock.instant(), author, action, reason, summary(proposal), proposal.id()));
    }

    /** The period, and how many come (+), go (−) and give way (⇄), and how many things of the network change (~). */
    private static String summary(Proposal proposal) {
        List<Change> moves = proposal.diff().moves();
        long come =
                moves.stream().filter(it -> it.before().professional() == null).count();
        long go = moves.stream().filter(it -> it.after().professional() == null).count();
        int facts = proposal.network().changes().size();
        return proposal.period().from() + "/" + proposal.period().to() + " +" + come + " −" + go + " ⇄"
                + (moves.size() - come - go) + (facts == 0 ? "" : " ~" + facts);
    }

    /** When people have had time enough, or the first slot that changes begins. */
    private static Instant expiry(Situation situation, Candidate candidate) {
        Instant patience = situation.now().plus(PATIENCE);
        return candidate.diff().changes().stream()
                .map(Change::slot)
                .filter(it -> !situation.begun(it))
                .map(it -> situation.start(it))
                .filter(it -> it.isBefore(patience))
                .min(Instant::compareTo)
                .orElse(patience);
    }
}
