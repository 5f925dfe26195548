package io.agendador.google.publish;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.review.RosterStore;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.UUID;

/**
 * Carries out a publication's items of one calendar, under its lease: what may have been done is read, the rest is
 * written in batches. Whatever stops it, the rows say how to go on. For one thread.
 */
final class CalendarWork {

    private final Desk desk;
    private final Job job;
    private final UUID calendar;
    private final Settling settling;
    private final Sending sending;

    private CalendarWork(Desk desk, Job job, UUID calendar, Settling settling, Sending sending) {
        this.desk = desk;
        this.job = job;
        this.calendar = calendar;
        this.settling = settling;
        this.sending = sending;
    }

    static CalendarWork of(Desk desk, Job job, CalendarRow row, Tenure tenure) {
        Bookkeeping books = desk.planning().transactions().read(stores -> {
            Network network =
                    stores.roster().network().map(RosterStore.Snapshot::network).orElseThrow();
            Roster roster = stores.roster().roster(job.days());
            return new Bookkeeping(desk, row, network, roster);
        });
        Judging judging =
                new Judging(books.network().id(), desk.planning().style().environment());
        Settling settling = new Settling(desk, row, tenure, books, judging);
        Sending sending = new Sending(desk, job, row, tenure, books, settling);
        return new CalendarWork(desk, job, row.id(), settling, sending);
    }

    /** Goes on until all is at its end, or something keeps it from going on for now. */
    void run() {
        boolean on = true;
        while (on) {
            List<Item> items = items();
            List<Item> sent =
                    items.stream().filter(it -> it.state() == ItemState.SENT).toList();
            if (sent.isEmpty()) {
                on = !items.isEmpty()
                        && sending.send(items.subList(0, Math.min(items.size(), CalendarCalls.LONGEST_BATCH)));
            } else {
                on = settling.settle(sent);
            }
        }
    }

    private List<Item> items() {
        return desk.tables().within(sql -> new ItemRows(sql).open(job.id(), calendar));
    }
}
