package io.agendador.review;

import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Drafted;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.proposal.Situation;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Role;
import io.agendador.roster.ProposalId;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Proposes, and decides about what was proposed. A search runs outside of any transaction; whoever changes the roster
 * meanwhile makes the proposal's base old, never wrong. A decision and all it changes is one transaction.
 */
public final class Proposals {

    private final Transactions transactions;
    private final Proposing proposing;

    /**
     * The use case.
     *
     * @param clock tells what has begun, and when a proposal expires
     * @param ids gives each proposal its id
     */
    @Inject
    public Proposals(Transactions transactions, Planner planner, InstantSource clock, Supplier<UUID> ids) {
        this.transactions = transactions;
        this.proposing = new Proposing(planner, clock, ids);
    }

    /**
     * Proposes what the draft asks for.
     *
     * @param keep whether it is kept as a pending proposal; else it is only shown
     * @return {@link Outcome.Shown} or {@link Outcome.Refused}; nothing if there is no network yet
     */
    public Optional<Outcome> propose(Draft draft, Kind kind, Author author, boolean keep, Planner.Progress progress) {
        Optional<Refusal> refusal = Permission.toAsk(author, draft);
        if (refusal.isPresent()) {
            return Optional.of(Outcome.Refused.of(refusal.get()));
        }
        return transactions
                .read(stores -> proposing.situation(stores, draft))
                .map(it -> propose(it, draft, kind, author, keep, progress, null));
    }

    /**
     * Does all that {@link #propose} does for a proposal that is kept, and takes it back: a process that has just started has
     * loaded then what its first proposal needs.
     *
     * @return what would have been proposed; nothing if the draft is refused, or if there is no network yet
     */
    public Optional<Proposal> rehearse(Draft draft, Kind kind, Author author) {
        Optional<Situation> found = transactions.read(stores -> proposing.situation(stores, draft));
        if (found.isEmpty()
                || !(proposing.drafted(found.get(), draft, Planner.Progress.NONE) instanceof Candidate candidate)) {
            return Optional.empty();
        }
        Proposal proposal = proposing.proposal(found.get(), candidate, kind, author, null);
        try {
            transactions.write(stores -> {
                kept(stores, proposal, found.get());
                throw new TakenBackException();
            });
        } catch (TakenBackException expected) {
            // It was stored as any other, and nothing is left of it.
        }
        return Optional.of(proposal);
    }

    /** What ends a transaction of which nothing is to be left. */
    private static final class TakenBackException extends RuntimeException {}

    /**
     * Proposes what the draft asks for in the place of a proposal that somebody wanted otherwise: that one, if it still
     * waits, is superseded in the transaction that keeps the new one. If the draft is refused, it goes on waiting.
     *
     * @return as {@link #propose}
     */
    public Optional<Outcome> proposeInstead(
            ProposalId previous, Draft draft, Kind kind, Author author, Planner.Progress progress) {
        Optional<Refusal> refusal = Permission.toAsk(author, draft);
        if (refusal.isPresent()) {
            return Optional.of(Outcome.Refused.of(refusal.get()));
        }
        return transactions
                .read(stores -> proposing.situation(stores, draft))
                .map(it -> propose(it, draft, kind, author, true, progress, previous));
    }

    private Outcome propose(
            Situation situation,
            Draft draft,
            Kind kind,
            Author author,
            boolean keep,
            Planner.Progress progress,
            @Nullable ProposalId previous) {
        Drafted drafted = proposing.drafted(situation, draft, progress);
        if (drafted instanceof Drafted.Refused refused) {
            return new Outcome.Refused(refused.refusals());
        }
        Proposal proposal = proposing.proposal(situation, (Candidate) drafted, kind, author, previous);
        return keep
                ? transactions.write(stores -> kept(stores, proposal, situation))
                : new Outcome.Shown(proposal, false, List.of());
    }

    private Outcome kept(Stores stores, Proposal proposal, Situation situation) {
        proposing.expire(stores, proposal.author());
        List<Refusal> refusals = HandKeptDays.refusals(stores, proposal.candidate(), proposal.author());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        supersede(stores, proposal.previous(), proposal.author());
        proposing.keep(stores, proposal, situation);
        return new Outcome.Shown(proposal, true, List.of());
    }

    /**
     * Proposes what is asked for again and again, by a job: it takes the place of those of the same author that still
     * wait. The same as waits already is left as it is; what would move nobody is only shown.
     *
     * @return {@link Outcome.Shown} or {@link Outcome.Refused}; nothing if there is no network yet
     */
    public Optional<Outcome> renew(Generation generation, Author author, Planner.Progress progress) {
        Draft draft = Draft.of(generation);
        Optional<Refusal> refusal = Permission.toAsk(author, draft);
        if (refusal.isPresent()) {
            return Optional.of(Outcome.Refused.of(refusal.get()));
        }
        return transactions
                .read(stores -> proposing.situation(stores, draft))
                .map(it -> renew(it, draft, author, progress));
    }

    private Outcome renew(Situation situation, Draft draft, Author author, Planner.Progress progress) {
        Drafted drafted = proposing.drafted(situation, draft, progress);
        return drafted instanceof Drafted.Refused refused
                ? new Outcome.Refused(refused.refusals())
                : transactions.write(stores -> renewed(stores, situation, (Candidate) drafted, author));
    }

    private Outcome renewed(Stores stores, Situation situation, Candidate candidate, Author author) {
        proposing.expire(stores, author);
        List<Refusal> refusals = HandKeptDays.refusals(stores, candidate, author);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        List<Proposal> earlier = proposing.generated(stores, author);
        ProposalId previous = earlier.isEmpty() ? null : earlier.get(0).id();
        Proposal fresh = proposing.proposal(situation, candidate, Kind.GENERATION, author, previous);
        Optional<Proposal> same =
                earlier.stream().filter(it -> it.hash().equals(fresh.hash())).findFirst();
        earlier.stream()
                .filter(it -> same.filter(it::equals).isEmpty())
                .forEach(it -> proposing.end(stores, it.id(), Status.SUPERSEDED, Action.SUPERSEDED, author, ""));
        boolean keep = same.isEmpty() && !fresh.diff().moves().isEmpty();
        if (keep) {
            proposing.keep(stores, fresh, situation);
        }
        return new Outcome.Shown(same.orElse(fresh), keep || same.isPresent(), List.of());
    }

    private void supersede(Stores stores, @Nullable ProposalId previous, Author author) {
        Optional.ofNullable(previous)
                .flatMap(it -> stores.proposals().find(it))
                .filter(it -> it.status() == Status.PENDING)
                .ifPresent(it -> proposing.end(stores, it.id(), Status.SUPERSEDED, Action.SUPERSEDED, author, ""));
    }

    /**
     * Puts a proposal in force, if nothing it rests on has moved; else it is asked for again, which takes its place.
     *
     * @param hash the plan hash of what was shown, or its beginning: at least 8 digits
     * @param reason why, one line; needed where people's edits create warnings
     */
    public Outcome approve(ProposalId id, String hash, Author author, String reason) {
        Outcome outcome = transactions.write(stores -> approve(stores, id, hash, author, reason));
        return outcome instanceof Outcome.Stale stale ? rebased(stale, id, author) : outcome;
    }

    private Outcome approve(Stores stores, ProposalId id, String hash, Author author, String reason) {
        Optional<Proposal> found = stores.proposals().find(id);
        Optional<Refusal> refusal = found.map(
                        it -> againstDeciding(stores, it, author).or(() -> otherPlan(it, hash)))
                .orElseGet(() -> Optional.of(Refusal.of(Rule.UNKNOWN, id)));
        if (refusal.isPresent()) {
            return Outcome.Refused.of(refusal.get());
        }
        Proposal proposal = found.orElseThrow();
        List<Refusal> handKept = HandKeptDays.refusals(stores, proposal.candidate(), author);
        if (!handKept.isEmpty()) {
            return new Outcome.Refused(handKept);
        }
        List<Moved> moved = Proposing.moved(stores, proposal);
        if (!moved.isEmpty()) {
            return new Outcome.Stale(moved, null);
        }
        boolean unexplained = !proposal.candidate().generated() && reason.isBlank();
        if (unexplained && !proposal.candidate().warnings().isEmpty()) {
            return new Outcome.ReasonNeeded(proposal);
        }
        return new Outcome.Done(proposing.enforce(stores, proposal, author, reason, Action.APPROVED), List.of());
    }

    /** Turns a proposal down. */
    public Outcome reject(ProposalId id, Author author, String reason) {
        return transactions.write(stores -> {
            Optional<Proposal> found = stores.proposals().find(id);
            Optional<Refusal> refusal = found.map(it -> againstDeciding(stores, it, author))
                    .orElseGet(() -> Optional.of(Refusal.of(Rule.UNKNOWN, id)));
            return refusal.<Outcome>map(Outcome.Refused::of)
                    .orElseGet(
                            () -> new Outcome.Rejected(proposing.reject(stores, found.orElseThrow(), author, reason)));
        });
    }

    /** Computes a proposal once more from what it was computed from; nothing if there is no such proposal. */
    public Optional<Replay> replay(ProposalId id) {
        Optional<Proposal> found =
                transactions.read(stores -> stores.proposals().find(id));
        return found.map(it -> transactions
                .<Optional<Situation>>read(stores -> stores.proposals().situation(id))
                .<Replay>map(situation -> proposing.replayed(situation, it))
                .orElseGet(Replay.InputGone::new));
    }

    /** Ends every proposal that nobody answered in time; how many. Proposing something does so, too. */
    public int expire(Author author) {
        return transactions.write(stores -> proposing.expire(stores, author));
    }

    /** What keeps the author from deciding about the proposal; one that is too old ends here. */
    private Optional<Refusal> againstDeciding(Stores stores, Proposal proposal, Author author) {
        Optional<Refusal> forbidden = Permission.needs(author, Role.COORDINATOR)
                .or(() -> Permission.toDecide(author, proposal.candidate().draft()));
        if (forbidden.isPresent()) {
            return forbidden;
        }
        if (proposal.status() == Status.EXPIRED) {
            return Optional.of(Refusal.of(Rule.EXPIRED));
        }
        if (proposal.status() != Status.PENDING) {
            Proposal.Decision decision = proposal.decision();
            String who = decision == null ? "" : decision.author().name();
            return Optional.of(Refusal.of(Rule.DECIDED, proposal.status(), who));
        }
        if (proposing.expired(proposal.expiresAt())) {
            proposing.end(stores, proposal.id(), Status.EXPIRED, Action.EXPIRED, author, "");
            return Optional.of(Refusal.of(Rule.EXPIRED));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> otherPlan(Proposal proposal, String hash) {
        boolean same = hash.length() >= 8 && proposal.hash().startsWith(hash);
        return same
                ? Optional.empty()
                : Optional.of(Refusal.of(Rule.OTHER_PLAN, hash, proposal.hash().substring(0, 8)));
    }

    private Outcome rebased(Outcome.Stale stale, ProposalId id, Author author) {
        Proposal old = transactions.read(stores -> stores.proposals().find(id)).orElseThrow();
        Draft draft = old.candidate().draft();
        Situation situation =
                transactions.read(stores -> proposing.situation(stores, draft)).orElseThrow();
        if (!(proposing.drafted(situation, draft, Planner.Progress.NONE) instanceof Candidate candidate)) {
            return stale;
        }
        Proposal fresh = proposing.proposal(situation, candidate, old.kind(), author, id);
        return transactions.write(stores -> {
            boolean decided = stores.proposals().find(id).orElseThrow().status() != Status.PENDING;
            if (decided) {
                return stale;
            }
            proposing.end(stores, id, Status.SUPERSEDED, Action.SUPERSEDED, author, "");
            proposing.keep(stores, fresh, situation);
            return new Outcome.Stale(stale.moved(), fresh);
        });
    }
}
