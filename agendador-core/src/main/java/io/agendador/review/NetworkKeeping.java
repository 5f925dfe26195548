package io.agendador.review;

import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a network's people, places, openings and policy: one thing at a time, or all that a source brings, hand-kept
 * entries too. Every change goes through the door: it is a proposal that its author approves at once, and can be undone.
 * It is judged and stored in one transaction, so that what was judged is what is stored.
 */
public final class NetworkKeeping {

    /** How much must be right. */
    public enum Mode {
        /** One rejected line and nothing is stored. */
        WHOLE,
        /** What can be taken is stored; the rest is answered. */
        PARTIAL
    }

    /** How it went. */
    public enum Result {
        /** What differs is stored. */
        STORED,
        /** All is so already, or nothing can be taken. */
        UNCHANGED,
        /** Lines were rejected, and all must be right. */
        REJECTED,
        /** A rule or the author's role is against it. */
        REFUSED,
        /** It would create warnings, and so needs a reason. */
        REASON_NEEDED,
        /** What would come of it is not what was shown any more. */
        STALE,
        /** It can be stored, but was only to be shown. */
        POSSIBLE
    }

    /**
     * What came of it.
     *
     * @param change what was read, with what it changes and what was rejected
     * @param outcome what came of the change as a whole; null if it did not come to that
     */
    public record Taken(
            Result result, NetworkImport change, @Nullable Outcome outcome) {}

    private final Transactions transactions;
    private final Adjustments adjustments;
    private final Network start;

    /**
     * The use case.
     *
     * @param adjustments the door that changes go through
     * @param start what is there where no network is stored yet: its id, name and zone
     */
    @Inject
    public NetworkKeeping(Transactions transactions, Adjustments adjustments, Network start) {
        this.transactions = transactions;
        this.adjustments = adjustments;
        this.start = start;
    }

    /**
     * Changes the network.
     *
     * @param change from the network as it stands to what it is to be; called once, within the transaction
     * @return as {@link Adjustments#adjust}; refused, too, where the network would not be consistent in itself
     */
    public Outcome change(UnaryOperator<Network> change, Consent consent) {
        try {
            return run(consent, stores -> change(stores, change, consent));
        } catch (NotMade nothing) {
            return nothing.outcome;
        }
    }

    /**
     * Reads the source and stores what it brings, as the mode says.
     *
     * @throws io.agendador.roster.AgendadorException if the source cannot be reached or the store fails; then nothing is
     *     stored
     */
    public Taken take(NetworkSource source, Mode mode, Consent consent) {
        NetworkImport[] read = new NetworkImport[1];
        try {
            return run(consent, stores -> {
                read[0] = source.read(present(stores), stores.roster()::roster);
                return taken(stores, read[0], mode, consent);
            });
        } catch (NotMade nothing) {
            return new Taken(result(nothing.outcome), read[0], nothing.outcome);
        }
    }

    private Outcome change(Stores stores, UnaryOperator<Network> change, Consent consent) {
        Network present = present(stores);
        Network after;
        try {
            after = change.apply(present);
        } catch (InvalidValueException e) {
            return Outcome.Refused.of(Refusal.of(Rule.INVALID_NETWORK, e.field(), e.found()));
        }
        List<Edit> edits = List.of(new Edit.ChangeNetwork(NetworkDiff.between(present, after)));
        return made(stores, Draft.of(edits), Kind.NETWORK, consent);
    }

    /** Shows without writing, but where a network has to begin first. */
    private <T> T run(Consent consent, Function<Stores, T> work) {
        boolean there = transactions.read(stores -> stores.roster().network().isPresent());
        return consent.dryRun() && there ? transactions.read(work) : transactions.write(work);
    }

    private Taken taken(Stores stores, NetworkImport read, Mode mode, Consent consent) {
        if (mode != Mode.PARTIAL && !read.complete()) {
            return new Taken(Result.REJECTED, read, null);
        }
        if (read.files().stream().noneMatch(FileChange::any)) {
            return new Taken(Result.UNCHANGED, read, null);
        }
        NetworkDiff diff = NetworkDiff.between(present(stores), read.network());
        List<Edit> edits = new ArrayList<>();
        if (!diff.isEmpty()) {
            edits.add(new Edit.ChangeNetwork(diff));
        }
        read.handKept().forEach(it -> edits.add(new Edit.EnterHandKept(it.slot(), it.professional())));
        Kind kind = diff.isEmpty() ? Kind.HAND_KEPT : Kind.NETWORK;
        Outcome outcome = made(stores, Draft.of(edits), kind, consent);
        return new Taken(result(outcome), read, outcome);
    }

    private Outcome made(Stores stores, Draft draft, Kind kind, Consent consent) {
        boolean first = stores.roster().network().isEmpty();
        if (first) {
            stores.roster().save(start);
        }
        Outcome outcome = adjustments.at(stores, draft, kind, consent);
        if (first && !(outcome instanceof Outcome.Done)) {
            throw new NotMade(outcome);
        }
        return outcome;
    }

    /** Thrown to take back the beginning of a network to which nothing came. */
    private static final class NotMade extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        NotMade(Outcome outcome) {
            super("nothing was made of it", null, false, false);
            this.outcome = outcome;
        }
    }

    private Network present(Stores stores) {
        return stores.roster().network().map(RosterStore.Snapshot::network).orElse(start);
    }

    private static Result result(Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            return Result.STORED;
        } else if (outcome instanceof Outcome.ReasonNeeded) {
            return Result.REASON_NEEDED;
        } else if (outcome instanceof Outcome.Stale) {
            return Result.STALE;
        }
        return outcome instanceof Outcome.Shown ? Result.POSSIBLE : Result.REFUSED;
    }
}
