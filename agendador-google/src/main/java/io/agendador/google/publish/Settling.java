package io.agendador.google.publish;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CallFailure;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.PublicationPlan.Why;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out by reading what became of items that may have been done. For one calendar and thread. */
final class Settling {

    /** How often an item is found undone before it is given up; the next publication plans it again. */
    private static final int TRIES = 3;

    private static final String UNSETTLED = "UNSETTLED";
    private static final String CHANGED = "CHANGED";
    private static final String LOST = "notFound";

    private final Desk desk;
    private final CalendarRow calendar;
    private final Tenure tenure;
    private final Bookkeeping books;
    private final Judging judging;
    private final Trouble trouble;
    private final Map<Integer, Integer> undone = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Integer> goneBefore = new HashSet<>();

    Settling(Desk desk, CalendarRow calendar, Tenure tenure, Bookkeeping books, Judging judging) {
        this.desk = desk;
        this.calendar = calendar;
        this.tenure = tenure;
        this.books = books;
        this.judging = judging;
        this.trouble = new Trouble(desk, calendar);
    }

    /** The id of this item's event is taken, even if nothing can be read under it. */
    void taken(Item item) {
        taken.add(item.position());
    }

    /** There was nothing under this item's id any more, and it was not us who deleted it. */
    void goneBefore(Item item) {
        goneBefore.add(item.position());
    }

    /** Settles all of these; false if nothing can be read for now. */
    boolean settle(List<Item> sent) {
        return sent.stream().allMatch(this::settle);
    }

    private boolean settle(Item item) {
        try {
            read(item);
            return true;
        } catch (CallFailure failure) {
            trouble.note(failure.kind(), failure.reason());
            return false;
        }
    }

    private void read(Item item) {
        tenure.hold();
        Optional<Event> event =
                desk.calls().get(calendar.googleId(), item.step().eventId());
        if (event.isEmpty() && known(item) && lost()) {
            tenure.commit(List.of(item.ended(ItemState.FAILED, LOST)), () -> {});
            return;
        }
        Verdict verdict = verdict(item, event);
        tenure.commit(List.of(after(item, verdict)), () -> book(item.step(), verdict));
    }

    private Verdict verdict(Item item, Optional<Event> event) {
        Verdict verdict = taken.contains(item.position())
                ? judging.refused(item.step(), event)
                : judging.uncertain(item.step(), event);
        boolean byHand = verdict instanceof Verdict.Gone && goneBefore.contains(item.position());
        return byHand ? new Verdict.GoneBefore() : verdict;
    }

    /** Whether something must have been there. */
    private boolean known(Item item) {
        return item.step().action() != Action.INSERT || taken.contains(item.position());
    }

    /** Whether it is the calendar that is not there, of which no event can be told. */
    private boolean lost() {
        if (desk.calls().find(calendar.googleId()).isPresent()) {
            return false;
        }
        desk.readings().lost(calendar.id(), LOST, desk.now());
        return true;
    }

    private Item after(Item item, Verdict verdict) {
        boolean done = verdict instanceof Verdict.There
                || verdict instanceof Verdict.Gone
                || verdict instanceof Verdict.GoneBefore;
        if (done) {
            return item.done();
        }
        if (verdict instanceof Verdict.Again || verdict instanceof Verdict.Renewable) {
            boolean tired = undone.merge(item.position(), 1, Integer::sum) > TRIES;
            return tired ? item.ended(ItemState.FAILED, UNSETTLED) : item.again();
        }
        if (verdict instanceof Verdict.Foreign) {
            return item.ended(ItemState.REFUSED, Why.FOREIGN.name());
        }
        return item.ended(
                ItemState.CONFLICT, verdict instanceof Verdict.Changed ? CHANGED : Why.DELETED_BY_HAND.name());
    }

    private void book(Step step, Verdict verdict) {
        if (verdict instanceof Verdict.There there) {
            books.there(step, there.event(), there.hash());
        } else if (verdict instanceof Verdict.Renewable known) {
            books.there(step, known.event(), known.hash());
        } else if (verdict instanceof Verdict.Gone) {
            books.gone(step);
        } else if (verdict instanceof Verdict.GoneBefore) {
            books.goneBefore();
        } else if (verdict instanceof Verdict.Changed changed) {
            books.changed(step, changed.hash());
        } else if (verdict instanceof Verdict.DeletedByHand) {
            books.deletedByHand(step);
        } else if (verdict instanceof Verdict.Foreign) {
            books.foreign(step);
        }
    }
}
