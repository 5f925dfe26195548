package io.agendador.review;

import io.agendador.review.AuditTrail.Action;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.NetworkImport.HandKept;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.Author;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a network's people, places, openings, policy and hand-kept entries from a source. It reads and stores in one
 * transaction, so that what was judged is what is stored, and others see the state before or the one after.
 */
public final class NetworkKeeping {

    /** How much must be right. */
    public enum Mode {
        /** One rejected line and nothing is stored. */
        WHOLE,
        /** What can be taken is stored; the rest is answered. */
        PARTIAL,
        /** Nothing is stored; the answer is what {@link #WHOLE} would do. */
        DRY_RUN
    }

    /** How it went. */
    public enum Result {
        /** What differs is stored. */
        STORED,
        /** All is so already, or nothing can be taken. */
        UNCHANGED,
        /** Lines were rejected, and all must be right. */
        REJECTED,
        /** It can be stored, but was not meant to be. */
        POSSIBLE
    }

    /**
     * What came of it.
     *
     * @param change what was read, with what it changes and what was rejected
     */
    public record Outcome(Result result, NetworkImport change) {}

    /**
     * Who decides, when and why.
     *
     * @param reason one line, possibly empty
     */
    public record Decision(Author author, Instant at, String reason) {}

    private final Transactions transactions;
    private final Network start;

    /** {@code start} is what an import begins with where no network is stored yet: its id, name and zone. */
    @Inject
    public NetworkKeeping(Transactions transactions, Network start) {
        this.transactions = transactions;
        this.start = start;
    }

    /**
     * Reads the source and stores what it brings, as the mode says.
     *
     * @throws io.agendador.roster.AgendadorException if the source cannot be reached or the store fails; then nothing is
     *     stored
     */
    public Outcome take(NetworkSource source, Mode mode, Decision decision) {
        if (mode == Mode.DRY_RUN) {
            return transactions.read(stores -> judged(read(source, stores), mode));
        }
        return transactions.write(stores -> {
            Outcome outcome = judged(read(source, stores), mode);
            if (outcome.result() == Result.STORED) {
                store(outcome.change(), stores, decision);
            }
            return outcome;
        });
    }

    private NetworkImport read(NetworkSource source, Stores stores) {
        return source.read(present(stores), stores.roster()::roster);
    }

    private Network present(Stores stores) {
        return stores.roster().network().map(RosterStore.Snapshot::network).orElse(start);
    }

    private static Outcome judged(NetworkImport read, Mode mode) {
        if (mode != Mode.PARTIAL && !read.complete()) {
            return new Outcome(Result.REJECTED, read);
        }
        if (read.files().stream().noneMatch(FileChange::any)) {
            return new Outcome(Result.UNCHANGED, read);
        }
        return new Outcome(mode == Mode.DRY_RUN ? Result.POSSIBLE : Result.STORED, read);
    }

    private void store(NetworkImport change, Stores stores, Decision decision) {
        boolean first = stores.roster().network().isEmpty();
        boolean changed = first || !change.network().equals(present(stores));
        if (changed) {
            stores.roster().save(change.network());
        }
        enter(change.handKept(), stores.roster(), decision);
        Action action = changed ? Action.NETWORK_CHANGED : Action.HAND_KEPT_ENTERED;
        stores.audit()
                .record(new AuditTrail.Entry(
                        decision.at(), decision.author(), action, decision.reason(), summary(change), null));
    }

    /** A person's entry is the explicit decision that ends an earlier one to keep the slot empty or the person out. */
    private static void enter(List<HandKept> entries, RosterStore store, Decision decision) {
        if (entries.isEmpty()) {
            return;
        }
        Roster inForce = store.roster(days(entries));
        Set<Slot> slots = entries.stream().map(HandKept::slot).collect(Collectors.toSet());
        store.pinGaps(inForce.pinnedGaps().stream().filter(slots::contains).toList(), false);
        store.keepOut(
                inForce.keptOut().stream().filter(it -> entered(it, entries)).toList(), false);
        LastChange why = new LastChange(decision.author(), decision.reason(), null);
        store.put(entries.stream()
                .map(it -> Assignment.handKept(it.slot(), it.professional(), why))
                .toList());
    }

    private static boolean entered(KeptOut out, List<HandKept> entries) {
        return entries.contains(new HandKept(out.slot(), out.professional()));
    }

    private static Period days(List<HandKept> entries) {
        List<LocalDate> dates =
                entries.stream().map(it -> it.slot().date()).sorted().toList();
        return new Period(dates.get(0), dates.get(dates.size() - 1));
    }

    private static String summary(NetworkImport change) {
        return change.files().stream()
                .filter(FileChange::any)
                .map(it -> it.file() + " +" + it.added() + " ~" + it.changed() + " -" + it.removed())
                .collect(Collectors.joining(", "));
    }
}
