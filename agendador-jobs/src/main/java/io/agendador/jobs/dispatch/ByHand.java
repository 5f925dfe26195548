package io.agendador.jobs.dispatch;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.SkipReason;
import java.time.Instant;
import java.util.Optional;

/** The gates for what somebody asks for: the same as for what its cron brings, with now as the time it is due. */
public final class ByHand {

    private final String network;
    private final Catalogue catalogue;

    /** Those of a network's catalogue. */
    public ByHand(String network, Catalogue catalogue) {
        this.network = network;
        this.catalogue = catalogue;
    }

    /** What keeps a job from being run now, asked in the transaction in which it is added if nothing does. */
    public Optional<Refusal> refusal(Books books, Job job, Instant now) {
        boolean unfinished = books.unfinished(network).contains(job.name());
        Gates.Question question = new Gates.Question(job, now, now, true, books.controls(network, now), unfinished);
        return Gates.refusal(catalogue, question)
                .or(() -> Probe.lost(books, network, job, now).map(it -> new Refusal(SkipReason.CIRCUIT, it.name())));
    }
}
