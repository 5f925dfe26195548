package io.agendador.mirror;

import io.agendador.proposal.Situation;
import io.agendador.review.AuditTrail;
import io.agendador.review.RosterStore;
import io.agendador.review.Transactions;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Notes which assignments the calendars show as they are. That decides nothing: who stands where, by whose word and
 * whether it may be moved stays as it is, and so no proposal is made of it.
 */
final class Confirming {

    private final Transactions transactions;
    private final Author author;
    private final Instant now;

    Confirming(Transactions transactions, Author author, Instant now) {
        this.transactions = transactions;
        this.author = author;
        this.now = now;
    }

    /**
     * In one transaction, of what has not begun: what is shown is confirmed, unless it has changed since it was looked at;
     * what was confirmed and is not shown any more is as it came about again.
     *
     * @param read whether all its calendars were read: else it stays as it is
     */
    void confirm(Period days, List<Assignment> shown, Predicate<Assignment> read) {
        transactions.<Boolean>write(stores -> stores.roster()
                .network()
                .map(it -> confirm(stores, it, days, shown, read))
                .isPresent());
    }

    private boolean confirm(
            Stores stores, RosterStore.Snapshot base, Period days, List<Assignment> shown, Predicate<Assignment> read) {
        var roster = stores.roster().roster(days);
        Situation situation = new Situation(base.revision(), base.policyVersion(), base.network(), roster, now);
        Map<Slot, Assignment> seen = shown.stream().collect(Collectors.toMap(Assignment::slot, Function.identity()));
        List<Assignment> confirmed = new ArrayList<>();
        List<Assignment> doubtful = new ArrayList<>();
        for (Assignment it : roster.assignments()) {
            boolean open = days.contains(it.slot().date()) && !situation.begun(it.slot()) && read.test(it);
            boolean asSeen = it.equals(seen.get(it.slot()));
            if (open && asSeen && confirmable(it.status())) {
                confirmed.add(as(AssignmentStatus.CONFIRMED, it));
            } else if (open && !asSeen && it.status() == AssignmentStatus.CONFIRMED) {
                doubtful.add(as(cameAsStatus(it), it));
            }
        }
        return store(stores, confirmed, doubtful);
    }

    private boolean store(Stores stores, List<Assignment> confirmed, List<Assignment> doubtful) {
        if (confirmed.isEmpty() && doubtful.isEmpty()) {
            return false;
        }
        List<Assignment> all = new ArrayList<>(confirmed);
        all.addAll(doubtful);
        stores.roster().put(all);
        String summary = String.format(Locale.ROOT, "✓ %d ↺ %d", confirmed.size(), doubtful.size());
        stores.audit().record(new AuditTrail.Entry(now, author, AuditTrail.Action.CONFIRMED, "", summary, null));
        return true;
    }

    private static boolean confirmable(AssignmentStatus status) {
        return status == AssignmentStatus.REVIEWED || status == AssignmentStatus.ADJUSTED;
    }

    private static AssignmentStatus cameAsStatus(Assignment it) {
        return it.origin() == Origin.SYSTEM ? AssignmentStatus.REVIEWED : AssignmentStatus.ADJUSTED;
    }

    /** Who decided, and why, is as it was: that is still why it stands there. */
    private static Assignment as(AssignmentStatus status, Assignment it) {
        LastChange change = it.lastChange();
        return new Assignment(it.slot(), it.professional(), it.origin(), status, it.pinned(), change, it.version());
    }
}
