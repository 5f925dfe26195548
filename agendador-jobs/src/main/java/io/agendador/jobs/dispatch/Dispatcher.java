package io.agendador.jobs.dispatch;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Admission.Skipped;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Outage;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.RunListeners;
import io.agendador.jobs.ledger.SkipReason;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, minute by minute, what of one network's catalogue is due, and whether it may run. Any number of them may do
 * so for the same network at the same time: an occurrence goes to one of them. Safe for use by many threads.
 */
public final class Dispatcher {

    /** So many of one job's missed occurrences are recorded one by one; the record of the outage speaks for the rest. */
    static final int MOST_MISSED = 1_000;

    private static final Duration UNNOTICED = Duration.ofSeconds(150);

    private final String network;
    private final Catalogue catalogue;
    private final JobLedger ledger;
    private final AtomicReference<@Nullable Instant> looked = new AtomicReference<>();

    private final RunListener listener;

    /** What one look finds. */
    private static final class Look {
        private final Instant now;
        private final SortedSet<String> unfinished;
        private final List<Occurrence> started = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private Controls controls;

        private Look(Instant now, Controls controls, SortedSet<String> unfinished) {
            this.now = now;
            this.controls = controls;
            this.unfinished = unfinished;
        }
    }

    /** A dispatcher of a network's catalogue. */
    public Dispatcher(String network, Catalogue catalogue, JobLedger ledger) {
        this(network, catalogue, ledger, new RunListeners(List.of()));
    }

    /** As above, and the listener is told what was skipped. */
    public Dispatcher(String network, Catalogue catalogue, JobLedger ledger, RunListener listener) {
        this.network = network;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.listener = listener;
    }

    /**
     * Looks at all that came due since this dispatcher looked last; when it looks for the first time, since anybody did.
     * In one transaction; what it returns is to be started after it.
     *
     * @return what is to be run, in the catalogue's order
     */
    public List<Occurrence> dispatch(Instant now) {
        Look look = ledger.within(books -> dispatch(books, now));
        looked.set(now);
        look.skipped.forEach(it -> listener.skipped(it.occurrence(), it.reason(), now));
        return look.started;
    }

    private Look dispatch(Books books, Instant now) {
        Instant shared = books.dispatchedUntil(network)
                .orElseGet(() -> now.truncatedTo(ChronoUnit.MINUTES).minusNanos(1));
        if (Duration.between(shared, now).compareTo(UNNOTICED) > 0) {
            books.add(network, new Outage(shared, now));
        }
        // Not from where others are: their catalogue may be an older one, with other crons.
        Instant own = looked.get();
        Instant from = own == null ? shared : own;
        Look look = new Look(now, books.controls(network, now), books.unfinished(network));
        books.known(network, catalogue.jobs().stream().map(Job::name).toList(), now);
        for (Job job : catalogue.jobs()) {
            List<Instant> due = due(job, from, now);
            if (!due.isEmpty()) {
                judge(books, job, due, look);
            }
        }
        books.dispatchedUntil(network, now);
        return look;
    }

    private static List<Instant> due(Job job, Instant from, Instant now) {
        List<Instant> due = job.timing()
                .schedule()
                .map(it -> it.between(from.plusNanos(1), now.plusNanos(1)))
                .orElse(List.of());
        return due.subList(Math.max(0, due.size() - MOST_MISSED), due.size());
    }

    private void judge(Books books, Job job, List<Instant> due, Look look) {
        Optional<Instant> lastOpen =
                due.stream().filter(it -> catalogue.open(job, it)).reduce((earlier, later) -> later);
        for (Instant it : due) {
            Occurrence occurrence = Occurrence.due(network, job, it);
            Optional<Refusal> refusal = refusal(books, job, it, lastOpen.equals(Optional.of(it)), look);
            if (refusal.isEmpty()) {
                start(books, job, occurrence, look);
            } else if (books.skip(
                    occurrence, refusal.get().reason(), refusal.get().detail(), look.now)) {
                look.skipped.add(new Skipped(occurrence, refusal.get().reason()));
            }
        }
    }

    private Optional<Refusal> refusal(Books books, Job job, Instant scheduledFor, boolean lastOne, Look look) {
        boolean unfinished = look.unfinished.contains(job.name());
        return Gates.refusal(
                        catalogue, new Gates.Question(job, scheduledFor, look.now, lastOne, look.controls, unfinished))
                .or(() -> Probe.lost(books, network, job, look.now)
                        .map(it -> new Refusal(SkipReason.CIRCUIT, it.name())));
    }

    private void start(Books books, Job job, Occurrence occurrence, Look look) {
        if (books.add(occurrence, look.now)) {
            look.started.add(occurrence);
        }
        // If this run tries a circuit, the others of this look wait for what comes of it.
        Probe.open(books.circuits(), network, job).ifPresent(it -> look.controls = look.controls.open(it.name()));
    }
}
