package io.agendador.review;

import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Role;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import io.agendador.roster.Swap.Status;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Swaps that people agree on: registered first, then applied through the door, or cancelled. They stay as history. */
public final class Swaps {

    private final Transactions transactions;
    private final Adjustments adjustments;
    private final InstantSource clock;

    /** The use case; applying goes through {@code adjustments}. */
    @Inject
    public Swaps(Transactions transactions, Adjustments adjustments, InstantSource clock) {
        this.transactions = transactions;
        this.adjustments = adjustments;
        this.clock = clock;
    }

    /** The swaps of which a slot lies in these days, by first slot. */
    public List<Swap> in(Period period) {
        return transactions.read(stores -> stores.roster().swaps(period));
    }

    /** Notes a swap, whatever speaks against applying it yet; what keeps the author from it, if anything does. */
    public Optional<Refusal> register(Swap swap, Author author) {
        return transactions.write(stores -> {
            Optional<Refusal> refusal = Permission.needs(author, Role.COORDINATOR);
            if (refusal.isEmpty()) {
                stores.roster().save(swap);
                record(stores, swap, author, Action.SWAP_REGISTERED);
            }
            return refusal;
        });
    }

    /**
     * Puts a registered swap in force.
     *
     * @param consent where it has no reason, the swap's own one stands for it
     * @return as {@link Adjustments#adjust}
     */
    public Outcome apply(UUID id, Consent consent) {
        return consent.dryRun()
                ? transactions.read(stores -> apply(stores, id, consent))
                : transactions.write(stores -> apply(stores, id, consent));
    }

    /**
     * Registers a swap and puts it in force, or does neither.
     *
     * @param consent where it has no reason, the swap's own one stands for it
     * @return as {@link Adjustments#adjust}
     */
    public Outcome settle(Swap swap, Consent consent) {
        return consent.dryRun()
                ? transactions.read(stores -> made(stores, swap, consent))
                : transactions.write(stores -> {
                    Outcome outcome = made(stores, swap, consent);
                    if (outcome instanceof Outcome.Done) {
                        stores.roster().save(swap);
                        record(stores, swap, consent.author(), Action.SWAP_REGISTERED);
                        stores.roster().save(swap.with(Status.APPLIED));
                    }
                    return outcome;
                });
    }

    /** Gives up a registered swap; what keeps the author from it, if anything does. */
    public Optional<Refusal> cancel(UUID id, Author author) {
        return transactions.write(stores -> {
            Optional<Swap> swap = stores.roster().swap(id);
            Optional<Refusal> refusal =
                    Permission.needs(author, Role.COORDINATOR).or(() -> notWaiting(swap, id));
            if (refusal.isEmpty()) {
                stores.roster().save(swap.orElseThrow().with(Status.CANCELLED));
                record(stores, swap.orElseThrow(), author, Action.SWAP_CANCELLED);
            }
            return refusal;
        });
    }

    private Outcome apply(Stores stores, UUID id, Consent consent) {
        Optional<Swap> found = stores.roster().swap(id);
        Optional<Refusal> refusal = notWaiting(found, id);
        if (refusal.isPresent()) {
            return Outcome.Refused.of(refusal.get());
        }
        Swap swap = found.orElseThrow();
        Outcome outcome = made(stores, swap, consent);
        if (outcome instanceof Outcome.Done) {
            stores.roster().save(swap.with(Status.APPLIED));
        }
        return outcome;
    }

    private Outcome made(Stores stores, Swap swap, Consent consent) {
        String why = consent.reason().isBlank() ? swap.reason() : consent.reason();
        Consent explained = new Consent(consent.author(), why, consent.dryRun(), consent.shown());
        return adjustments.at(stores, Draft.of(List.of(edit(swap))), Kind.SWAP, explained);
    }

    /**
     * Swaps that a proposal put in force, taken back or brought back with it. A slot that was left as it is leaves the swap
     * as it is.
     */
    static void undone(Stores stores, Proposal proposal) {
        Status status = Status.UNDONE;
        Proposal made = proposal;
        while (made.kind() == Kind.UNDO && made.previous() != null) {
            made = stores.proposals().find(made.previous()).orElseThrow();
            status = status == Status.UNDONE ? Status.APPLIED : Status.UNDONE;
        }
        if (made.kind() == Kind.SWAP) {
            Status after = status;
            List<Edit> edits = made.candidate().draft().edits();
            stores.roster().swaps(made.candidate().period()).stream()
                    .filter(it -> it.status() != after && it.status().leadsTo(after) && edits.contains(edit(it)))
                    .findFirst()
                    .ifPresent(it -> stores.roster().save(it.with(after)));
        }
    }

    private static Edit edit(Swap swap) {
        Slot second = swap.second();
        return second == null
                ? new Edit.Replace(swap.first(), swap.giver(), swap.taker())
                : new Edit.Exchange(swap.first(), swap.giver(), second, swap.taker());
    }

    private static Optional<Refusal> notWaiting(Optional<Swap> swap, UUID id) {
        if (swap.isEmpty()) {
            return Optional.of(Refusal.of(Rule.UNKNOWN, id));
        }
        return swap.filter(it -> it.status() != Status.REGISTERED).map(it -> Refusal.of(Rule.DECIDED, it.status(), ""));
    }

    private void record(Stores stores, Swap swap, Author author, Action action) {
        String summary =
                swap.kind() + " " + swap.first().date() + " " + swap.first().shift();
        stores.audit().record(new AuditTrail.Entry(clock.instant(), author, action, swap.reason(), summary, null));
    }
}
