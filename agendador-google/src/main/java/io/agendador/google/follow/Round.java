package io.agendador.google.follow;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.EventChange.Unsuitable;
import io.agendador.google.mapping.EventChange.Untagged;
import io.agendador.google.mapping.EventReading.Gone;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.review.Outcome;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Follows what one reading of a calendar saw. */
final class Round {

    private final Books books;
    private final GoogleDoor door;
    private final Stores stores;
    private final MirrorCalendar calendar;
    private final UUID calendarId;
    private final Cases cases;
    private final Asking asking;
    private final BusyKeeping busy;
    private final Copies copies;
    private final Overlaps overlaps;
    private final Settling settling;
    private int adopted;

    Round(Books books, GoogleDoor door, Stores stores, CalendarRow row, Instant now, Supplier<UUID> ids) {
        this.books = books;
        this.door = door;
        this.stores = stores;
        calendar = row.calendar();
        calendarId = row.id();
        cases = new Cases(books, stores, now);
        asking = new Asking(books.conflicts(), ids, now);
        busy = new BusyKeeping(books, stores, door.texts(), GoogleDoor.AUTHOR, now);
        copies = new Copies(books, stores, row, asking, now);
        overlaps = new Overlaps(books, stores, row, asking, now);
        settling = new Settling(books, stores, now);
    }

    Following.Followed follow(List<SeenChange> seen) {
        // What a decision has overtaken meanwhile contradicts nothing that is said now.
        settling.settle();
        List<SeenChange.Ours> ours = new ArrayList<>();
        for (SeenChange change : seen) {
            if (change instanceof SeenChange.Foreign it) {
                copies.follow(it);
            } else if (change instanceof SeenChange.Ours it) {
                ours.add(it);
            }
        }
        refresh();
        inWhateverOrder(ours);
        refresh();
        overlaps.follow();
        settling.settle();
        return new Following.Followed(adopted, asking.opened());
    }

    /** What is not free may become so by another of the changes; what still is not at the end is a conflict. */
    private void inWhateverOrder(List<SeenChange.Ours> changes) {
        List<SeenChange.Ours> left = changes;
        int before;
        do {
            before = left.size();
            left = left.stream().filter(it -> !followed(it, false)).toList();
        } while (!left.isEmpty() && left.size() < before);
        left.forEach(it -> followed(it, true));
    }

    /** False if it has to wait for others. */
    private boolean followed(SeenChange.Ours seen, boolean last) {
        MirroredEvent copy = books.events().find(calendarId, seen.eventId()).orElse(seen.before());
        if (stale(seen, copy)) {
            return true;
        }
        if (notOurs(seen)) {
            books.events().put(copy.in(seen.before().state()));
            new Taking(books).take(copy, seen.reading());
            return true;
        }
        Case it = cases.of(calendar, copy, seen.change(), seen.reading());
        return carriedOut(it, Rules.verdict(it), seen, last);
    }

    private boolean carriedOut(Case it, Verdict verdict, SeenChange.Ours seen, boolean last) {
        if (verdict.isForbidden() && !last) {
            return false;
        }
        books.events().put(verdict.copy());
        if (it.said() instanceof Said.TakenOver over && !over.tagged()) {
            new Taking(books).take(it.copy(), seen.reading());
        } else {
            books.foreign().remove(calendarId, seen.eventId());
        }
        busy.refresh(it.professional());
        ProposalId changed = null;
        Verdict told = verdict;
        if (!verdict.edits().isEmpty()) {
            if (door.adjust(stores, verdict.edits()) instanceof Outcome.Done done) {
                changed = done.proposal().id();
                adopted++;
            } else {
                books.events().put(it.copy());
                busy.refresh(it.professional());
                if (!last) {
                    return false;
                }
                told = Verdict.forbidden(it);
                books.events().put(told.copy());
            }
        }
        asking.tell(it, told, changed);
        return true;
    }

    /** It was dealt with before: what is known of the event has gone on since. */
    private boolean stale(SeenChange.Ours seen, MirroredEvent copy) {
        boolean gone = seen.reading() instanceof Gone;
        if (gone) {
            return !taken(copy)
                    && (copy.state() == State.CLEARED || seen.before().state() != State.LIVE);
        }
        // A full reading comes by whatever lies there, also what was left to somebody.
        boolean nothing =
                seen.before().state() != State.LIVE && seen.before().etag().equals(copy.etag()) && !notOurs(seen);
        if (nothing) {
            books.events().put(copy.in(seen.before().state()));
        }
        return nothing || (copy.state() != State.LIVE && !notOurs(seen));
    }

    /** Somebody took it over before, and changed it once more. */
    private static boolean notOurs(SeenChange.Ours seen) {
        boolean still = seen.reading() instanceof Gone
                || seen.change() instanceof Untagged
                || seen.change() instanceof Unsuitable;
        return seen.before().state() != State.LIVE && still;
    }

    private boolean taken(MirroredEvent copy) {
        return books.foreign().find(copy.calendar(), copy.eventId()).isPresent();
    }

    private void refresh() {
        if (calendar.professional() != null) {
            busy.refresh(calendar.professional());
        }
    }
}
