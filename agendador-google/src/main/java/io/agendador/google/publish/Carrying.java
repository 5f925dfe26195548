package io.agendador.google.publish;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Lease;
import io.agendador.google.ledger.LeaseLostException;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import java.util.List;
import java.util.Optional;

/** Carries out one publication, as far as that can be done now. For one thread. */
final class Carrying {

    private final Desk desk;
    private final Job job;
    private final Progress progress;
    private final int all;
    private int ended;

    Carrying(Desk desk, Publication publication, Progress progress) {
        this.desk = desk;
        this.job = new Job(publication.id(), publication.kind(), publication.days());
        this.progress = progress;
        this.all = publication.items().values().stream().mapToInt(it -> it).sum();
        this.ended = all - open().size();
    }

    /** Goes through its calendars; those that rest, or that somebody else is at, are left for later. */
    Publication run() {
        progress.report(ended, all);
        open().stream().map(it -> it.step().calendar()).distinct().sorted().forEach(this::work);
        return desk.tables().within(sql -> {
            PublicationRows rows = new PublicationRows(sql);
            if (new ItemRows(sql).open(job.id()).isEmpty()) {
                rows.end(job.id(), desk.now());
            }
            return rows.find(job.id());
        });
    }

    private void work(MirrorCalendar calendar) {
        CalendarRow row = desk.calendars().find(calendar).orElseThrow();
        if (Resting.is(row.state(), desk.now())) {
            return;
        }
        Optional<Lease> lease = desk.leases().take(row.id(), desk.holder(), desk.now());
        if (lease.isPresent()) {
            work(row, lease.get());
        }
    }

    private void work(CalendarRow row, Lease lease) {
        try {
            Tenure tenure = new Tenure(desk, job.id(), lease, this::report);
            CalendarWork.of(desk, job, row, tenure).run();
        } catch (LeaseLostException lost) {
            // Whoever has taken over goes on; or the next resumption does.
            return;
        } finally {
            desk.leases().release(lease);
        }
    }

    private List<Item> open() {
        return desk.tables().within(sql -> new ItemRows(sql).open(job.id()));
    }

    private void report(int more) {
        ended += more;
        progress.report(ended, all);
    }
}
