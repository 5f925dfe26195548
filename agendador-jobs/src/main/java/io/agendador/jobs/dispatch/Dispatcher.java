package io.agendador.jobs.dispatch;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Outage;
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

    /** A dispatcher of a network's catalogue. */
    public Dispatcher(String network, Catalogue catalogue, JobLedger ledger) {
        this.network = network;
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    /**
     * Looks at all that came due since this dispatcher looked last; when it looks for the first time, since anybody did.
     * In one transaction; what it returns is to be started after it.
     *
     * @return what is to be run, in the catalogue's order
     */
    public List<Occurrence> dispatch(Instant now) {
        List<Occurrence> started = ledger.within(books -> dispatch(books, now));
        looked.set(now);
        return started;
    }

    private List<Occurrence> dispatch(Books books, Instant now) {
        Instant shared = books.dispatchedUntil(network)
                .orElseGet(() -> now.truncatedTo(ChronoUnit.MINUTES).minusNanos(1));
        if (Duration.between(shared, now).compareTo(UNNOTICED) > 0) {
            books.add(network, new Outage(shared, now));
        }
        // Not from where others are: their catalogue may be an older one, with other crons.
        Instant own = looked.get();
        Instant from = own == null ? shared : own;
        List<Occurrence> started = new ArrayList<>();
        Controls controls = books.controls(network);
        SortedSet<String> unfinished = books.unfinished(network);
        books.known(network, catalogue.jobs().stream().map(Job::name).toList(), now);
        for (Job job : catalogue.jobs()) {
            judge(books, job, due(job, from, now), now, controls, unfinished.contains(job.name()))
                    .ifPresent(started::add);
        }
        books.dispatchedUntil(network, now);
        return started;
    }

    private static List<Instant> due(Job job, Instant from, Instant now) {
        List<Instant> due = job.timing()
                .schedule()
                .map(it -> it.between(from.plusNanos(1), now.plusNanos(1)))
                .orElse(List.of());
        return due.subList(Math.max(0, due.size() - MOST_MISSED), due.size());
    }

    private Optional<Occurrence> judge(
            Books books, Job job, List<Instant> due, Instant now, Controls controls, boolean unfinished) {
        Optional<Occurrence> started = Optional.empty();
        Optional<Instant> lastOpen =
                due.stream().filter(it -> catalogue.open(job, it)).reduce((earlier, later) -> later);
        for (Instant it : due) {
            Occurrence occurrence = Occurrence.due(network, job, it);
            Optional<Gates.Refusal> refusal = Gates.refusal(
                    catalogue,
                    new Gates.Question(job, it, now, lastOpen.equals(Optional.of(it)), controls, unfinished));
            if (refusal.isPresent()) {
                books.skip(occurrence, refusal.get().reason(), refusal.get().detail(), now);
            } else if (books.add(occurrence, now)) {
                started = Optional.of(occurrence);
            }
        }
        return started;
    }
}
