package io.agendador.google.publish;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Lease;
import io.agendador.google.ledger.LeaseLostException;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Carries out one publication, as far as that can be done now. For one thread. */
final class Carrying {

    /** A reading is over in less than a second, usually; each wait is twice the one before, six seconds in all. */
    private static final int WAITS = 6;

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);

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

    /**
     * Goes through its calendars, and again through those that somebody else was at; what rests, or is not free after some
     * seconds, is left for later.
     */
    Publication run() {
        progress.report(ended, all);
        List<MirrorCalendar> left = open().stream()
                .map(it -> it.step().calendar())
                .distinct()
                .sorted()
                .toList();
        left = work(left);
        for (int wait = 0; wait < WAITS && !left.isEmpty() && waited(wait); wait++) {
            left = work(left);
        }
        return desk.tables().within(sql -> {
            PublicationRows rows = new PublicationRows(sql);
            if (new ItemRows(sql).open(job.id()).isEmpty()) {
                rows.end(job.id(), desk.now());
            }
            return rows.find(job.id());
        });
    }

    /** Does what there is to do on these, and gives back those that somebody else is at. */
    private List<MirrorCalendar> work(List<MirrorCalendar> calendars) {
        return calendars.stream().filter(it -> !worked(it)).toList();
    }

    private boolean waited(int wait) {
        try {
            desk.pause().await(FIRST_WAIT.multipliedBy(1L << wait));
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean worked(MirrorCalendar calendar) {
        CalendarRow row = desk.calendars().find(calendar).orElseThrow();
        if (Resting.is(row.state(), desk.now())) {
            return true;
        }
        Optional<Lease> lease = desk.leases().take(row.id(), desk.holder(), desk.now());
        lease.ifPresent(it -> work(row, it));
        return lease.isPresent();
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
