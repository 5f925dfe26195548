package io.agendador.jobs.dispatch;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.CircuitBook;
import io.agendador.jobs.ledger.JobLedger.Books;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The one run that tries whether a circuit that was open can be closed. */
final class Probe {

    /** So long past its job's time-out an answer is waited for before another run tries. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Probe() {}

    /** The circuit of the job, unless it is closed. */
    static Optional<Circuit> open(CircuitBook book, String network, Job job) {
        return job.conditions()
                .circuit()
                .flatMap(name -> book.all(network).stream()
                        .filter(it -> it.name().equals(name) && it.state() != Circuit.State.CLOSED)
                        .findFirst());
    }

    /** Whether a run of the job is this one. */
    static boolean sent(CircuitBook book, String network, Circuit open, Job job, Instant now) {
        Instant until = now.plus(job.limits().timeout()).plus(PATIENCE);
        return book.probe(network, open.name(), now, until);
    }

    /** What keeps a run of the job, which all gates let pass, from being this one; another came first. */
    static Optional<Circuit> lost(Books books, String network, Job job, Instant now) {
        return open(books.circuits(), network, job).filter(it -> !sent(books.circuits(), network, it, job, now));
    }
}
