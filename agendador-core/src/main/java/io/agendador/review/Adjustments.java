package io.agendador.review;

import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Drafted;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.proposal.Situation;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Small changes that their author approves at once, and taking decisions back. What would create an ERROR is refused;
 * what creates a WARNING needs a reason. All of it is one transaction.
 */
public final class Adjustments {

    private final Transactions transactions;
    private final Proposing proposing;

    /** The use case; {@code ids} gives each change its id. */
    @Inject
    public Adjustments(Transactions transactions, Planner planner, InstantSource clock, Supplier<UUID> ids) {
        this.transactions = transactions;
        this.proposing = new Proposing(planner, clock, ids);
    }

    /**
     * Makes the edits, in their order, all or none.
     *
     * @return {@link Outcome.Done}, {@link Outcome.Shown}, {@link Outcome.ReasonNeeded}, {@link Outcome.Refused}, or
     *     {@link Outcome.Stale} if what would come of it is not what was shown any more
     */
    public Outcome adjust(List<? extends Edit> edits, Consent consent) {
        return run(consent, stores -> adjust(stores, edits, consent));
    }

    /** The same within a transaction that does more: one that changes something, unless it is a dry run. */
    public Outcome adjust(Stores stores, List<? extends Edit> edits, Consent consent) {
        return at(stores, Draft.of(edits), Kind.of(edits), consent);
    }

    /**
     * Takes back what a proposal changed, where nothing has moved since; the rest is left and told. It needs no reason:
     * warnings that come back were answered for before.
     *
     * @param id what is taken back; null for what was approved last, an undo too
     */
    public Outcome undo(@Nullable ProposalId id, Consent consent) {
        return run(consent, stores -> {
            Optional<Proposal> found = Optional.ofNullable(id)
                    .or(() -> stores.proposals().lastApproved())
                    .flatMap(it -> stores.proposals().find(it))
                    .filter(it -> it.status() == Status.APPROVED);
            return found.isEmpty()
                    ? Outcome.Refused.of(id == null ? Refusal.of(Rule.NOTHING_TO_UNDO) : Refusal.of(Rule.UNKNOWN, id))
                    : undo(stores, found.get(), consent);
        });
    }

    /** Within a transaction that does more: the same as {@link #adjust}. */
    Outcome at(Stores stores, Draft draft, Kind kind, Consent consent) {
        return at(stores, new Request(draft, kind, List.of(), null), consent);
    }

    private record Request(
            Draft draft,
            Kind kind,
            List<Refusal> left,
            @Nullable ProposalId previous) {}

    private Outcome at(Stores stores, Request request, Consent consent) {
        Optional<Refusal> refusal = Permission.toDecide(consent.author(), request.draft);
        Optional<Situation> situation = proposing.situation(stores, request.draft);
        if (refusal.isPresent() || situation.isEmpty()) {
            return Outcome.Refused.of(refusal.orElseGet(() -> Refusal.of(Rule.UNKNOWN, "network")));
        }
        Drafted drafted = proposing.drafted(situation.get(), request.draft, Planner.Progress.NONE);
        if (drafted instanceof Drafted.Refused refused) {
            return new Outcome.Refused(refused.refusals());
        }
        Proposal proposal = proposing.proposal(
                situation.get(), (Candidate) drafted, request.kind, consent.author(), request.previous);
        return notAsShown(stores, proposal, consent).orElseGet(() -> {
            boolean unexplained = request.kind != Kind.UNDO && consent.reason().isBlank();
            if (unexplained && !proposal.candidate().warnings().isEmpty()) {
                return new Outcome.ReasonNeeded(proposal);
            }
            return consent.dryRun()
                    ? new Outcome.Shown(proposal, false, request.left)
                    : done(stores, proposal, situation.get(), request, consent);
        });
    }

    /** Whoever agreed to something else is told what has moved since. */
    private static Optional<Outcome> notAsShown(Stores stores, Proposal proposal, Consent consent) {
        Proposal shown = consent.shown();
        if (shown == null || proposal.candidate().sameEffect(shown.candidate())) {
            return Optional.empty();
        }
        List<Moved> moved = Proposing.moved(stores, shown);
        return Optional.of(
                moved.isEmpty()
                        ? Outcome.Refused.of(Refusal.of(Rule.OTHER_PLAN, shown.shortHash(), proposal.shortHash()))
                        : new Outcome.Stale(moved, null));
    }

    private Outcome done(Stores stores, Proposal proposal, Situation situation, Request request, Consent consent) {
        stores.proposals().add(proposal, situation);
        Proposal done = proposing.enforce(stores, proposal, consent.author(), consent.reason(), action(request.kind));
        if (request.kind == Kind.UNDO && request.left.isEmpty() && request.previous != null) {
            Swaps.undone(stores, stores.proposals().find(request.previous).orElseThrow());
        }
        return new Outcome.Done(done, request.left);
    }

    private Outcome undo(Stores stores, Proposal done, Consent consent) {
        Situation present =
                proposing.situation(stores, Draft.of(restoring(done))).orElseThrow();
        List<Refusal> left = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Map<Slot, SlotState> states = present.inForce().states();
        for (Edit.Restore edit : restoring(done)) {
            boolean moved = !states.getOrDefault(edit.slot(), SlotState.FREE).sameDecision(edit.from());
            if (moved || present.begun(edit.slot())) {
                left.add(Refusal.at(moved ? Rule.MOVED : Rule.BEGUN, edit.slot()));
            } else {
                edits.add(edit);
            }
        }
        NetworkDiff back = done.network().inverse();
        List<NetworkDiff.Change> moved = back.moved(present.network());
        moved.forEach(it -> left.add(Refusal.moved(it)));
        if (moved.size() < back.changes().size()) {
            // After the slots: what closes again must find them empty, what opens again is judged with them.
            edits.add(new Edit.ChangeNetwork(back.without(moved)));
        }
        if (edits.isEmpty()) {
            List<Refusal> all = new ArrayList<>(List.of(Refusal.of(Rule.NOTHING_TO_UNDO)));
            all.addAll(left);
            return new Outcome.Refused(all);
        }
        return at(stores, new Request(Draft.of(edits), Kind.UNDO, left, done.id()), consent);
    }

    private static List<Edit.Restore> restoring(Proposal done) {
        return done.diff().changes().stream()
                .map(it -> new Edit.Restore(it.slot(), it.after(), it.before()))
                .toList();
    }

    private Outcome run(Consent consent, Function<Stores, Outcome> work) {
        return consent.dryRun() ? transactions.read(work) : transactions.write(work);
    }

    private static Action action(Kind kind) {
        return switch (kind) {
            case GENERATION -> Action.APPROVED;
            case EDIT -> Action.EDITED;
            case PIN -> Action.PINNED;
            case HAND_KEPT -> Action.HAND_KEPT_ENTERED;
            case SWAP -> Action.SWAPPED;
            case NETWORK -> Action.NETWORK_CHANGED;
            case GOOGLE -> Action.GOOGLE_ADOPTED;
            case UNDO -> Action.UNDONE;
        };
    }
}
