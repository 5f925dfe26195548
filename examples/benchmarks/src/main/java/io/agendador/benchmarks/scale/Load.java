package io.agendador.benchmarks.scale;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.ExecutionFilter;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** What the networks ask for, and what became of it: by the ledger, which all processes share. */
public final class Load {

    private static final Request REQUEST =
            new Request(new Author("benchmark", Author.Role.ADMIN, Author.Door.API), new TreeMap<>(), false);

    private final JobLedger ledger;
    private final Collection<String> networks;

    /** Of these networks. */
    public Load(JobLedger ledger, Collection<String> networks) {
        this.ledger = ledger;
        this.networks = List.copyOf(networks);
    }

    /** All of them ask at once for the job. */
    public void ask(Job job, Instant now) {
        ledger.<Boolean>within(books -> {
            networks.forEach(it -> books.add(Occurrence.asked(UUID.randomUUID(), it, job, now, REQUEST), now));
            return true;
        });
    }

    /** How many of the job's runs have ended. */
    public long ended(Job job) {
        return runs(job).filter(it -> it.finished().isPresent()).count();
    }

    /** How many of the job's occurrences since then failed or were skipped. */
    public long lost(Job job, Instant since) {
        return all(job, EnumSet.complementOf(EnumSet.of(Status.SUCCESS, Status.RUNNING)))
                .filter(it -> !it.occurrence().scheduledFor().isBefore(since))
                .count();
    }

    /** How long each run was waited for, in seconds. */
    public Spread waits(Job job, Instant since) {
        return Spread.of(runs(job)
                .filter(it -> !it.occurrence().scheduledFor().isBefore(since))
                .map(it -> seconds(it.occurrence().scheduledFor(), it.started())));
    }

    /** How long each run took, in seconds. */
    public Spread lengths(Job job) {
        return Spread.of(runs(job).flatMap(it -> it.finished().map(end -> seconds(it.started(), end)).stream()));
    }

    private Stream<Execution> runs(Job job) {
        return all(job, EnumSet.of(Status.SUCCESS));
    }

    private Stream<Execution> all(Job job, Collection<Status> statuses) {
        return networks.stream()
                .flatMap(it -> ledger
                        .within(books -> books.history()
                                .executions(new ExecutionFilter(
                                        it,
                                        Optional.of(job.name()),
                                        new TreeSet<>(statuses),
                                        Optional.empty(),
                                        10_000)))
                        .stream());
    }

    private static double seconds(Instant from, Instant to) {
        return (to.toEpochMilli() - from.toEpochMilli()) / 1e3;
    }
}
