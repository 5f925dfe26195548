package io.agendador.google.publish;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CallFailure;
import io.agendador.google.access.EventWrite;
import io.agendador.google.access.Outcome;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.ItemState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes items of one calendar, a batch at a time. For one thread. */
final class Sending {

    private final Desk desk;
    private final Job job;
    private final CalendarRow calendar;
    private final Tenure tenure;
    private final Bookkeeping books;
    private final Settling settling;
    private final Trouble trouble;

    Sending(Desk desk, Job job, CalendarRow calendar, Tenure tenure, Bookkeeping books, Settling settling) {
        this.desk = desk;
        this.job = job;
        this.calendar = calendar;
        this.tenure = tenure;
        this.books = books;
        this.settling = settling;
        this.trouble = new Trouble(desk, calendar);
    }

    /** Sends those of these that a plan drawn now would still write; false if nothing more can be written for now. */
    boolean send(List<Item> planned) {
        tenure.hold();
        Drawn fresh = desk.planning().draw(job.kind(), job.days(), calendar);
        List<Item> checked = planned.stream().map(new Checking(fresh)::checked).toList();
        tenure.commit(
                checked.stream().filter(it -> it.state() != ItemState.PLANNED).toList(), () -> {});
        List<Item> ready =
                checked.stream().filter(it -> it.state() == ItemState.SENT).toList();
        if (ready.isEmpty()) {
            return checked.stream().noneMatch(Item::open);
        }
        List<EventWrite> writes =
                ready.stream().map(it -> write(it.step(), fresh)).toList();
        return record(ready, desk.calls().batch(calendar.googleId(), writes));
    }

    private static EventWrite write(Step step, Drawn fresh) {
        if (step.action() == Action.DELETE) {
            return new EventWrite.Delete(step.eventId(), Objects.requireNonNull(step.etag()));
        }
        Event event = fresh.content(step).toEvent(step.eventId());
        String etag = step.etag();
        return etag == null ? new EventWrite.Insert(event) : new EventWrite.Update(event, etag);
    }

    /** What is decided is stored at once; the rest stays sent, and is read. */
    private boolean record(List<Item> sent, List<Outcome> outcomes) {
        Map<Item, Runnable> decided = new LinkedHashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            decide(sent.get(i), outcomes.get(i), decided);
        }
        tenure.commit(List.copyOf(decided.keySet()), () -> decided.values().forEach(Runnable::run));
        return outcomes.stream().noneMatch(Outcome.Undecided.class::isInstance);
    }

    private void decide(Item item, Outcome outcome, Map<Item, Runnable> decided) {
        Step step = item.step();
        if (outcome instanceof Outcome.Written written) {
            String hash = Objects.requireNonNull(step.contentHash());
            decided.put(item.done(), () -> books.there(step, written.event(), hash));
        } else if (outcome instanceof Outcome.Deleted) {
            decided.put(item.done(), () -> books.gone(step));
        } else if (outcome instanceof Outcome.Refused refused) {
            decided.put(item.ended(state(refused), refused.reason()), () -> trouble.note(refused));
        } else if (outcome instanceof Outcome.Exists) {
            settling.taken(item);
        } else if (outcome instanceof Outcome.Gone gone && !gone.perhapsByUs()) {
            settling.goneBefore(item);
        } else if (outcome instanceof Outcome.Undecided undecided) {
            trouble.note(undecided.kind(), undecided.reason());
        }
    }

    private static ItemState state(Outcome.Refused refused) {
        return refused.kind() == CallFailure.Kind.FORBIDDEN ? ItemState.REFUSED : ItemState.FAILED;
    }
}
