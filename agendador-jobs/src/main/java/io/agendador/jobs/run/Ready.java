package io.agendador.jobs.run;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which of what waits could be taken at this moment, so that nothing is launched in vain again and again. */
final class Ready {

    private final Work work;
    private final Order order;
    private final Books books;
    private final Instant now;
    private final List<Occurrence> occurrences = new ArrayList<>();

    /** By network, the jobs that run, or will when what was found is launched. */
    private final Map<String, Set<String>> busy = new TreeMap<>();

    Ready(Work work, Order order, Books books, Instant now) {
        this.work = work;
        this.order = order;
        this.books = books;
        this.now = now;
    }

    List<Occurrence> occurrences() {
        return List.copyOf(occurrences);
    }

    /** To be called with the oldest first. */
    void add(Occurrence waiting) {
        work.job(waiting.network(), waiting.job())
                .filter(job -> free(waiting, job))
                .filter(job -> order.allows(books, waiting.id(), job, now))
                .ifPresent(job -> {
                    busy(waiting).add(job.name());
                    occurrences.add(waiting);
                });
    }

    private boolean free(Occurrence waiting, Job job) {
        return job.conditions().overlap() == Overlap.ALLOW || !busy(waiting).contains(job.name());
    }

    private Set<String> busy(Occurrence waiting) {
        return busy.computeIfAbsent(
                waiting.network(),
                it -> books.backlog().running(it).stream()
                        .map(turn -> turn.occurrence().job())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
