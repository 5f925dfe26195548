package io.agendador.jobs.replay;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.health.Explaining;
import io.agendador.jobs.health.Explanation;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.SkipReason;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a replay. Safe for use by many threads.
 */
public final class Replayed {

    private final String network;
    private final Catalogue catalogue;
    private final Script script;
    private final JobLedger ledger;
    private final List<JobReplayed> jobs;

    /**
     * A time in which a job was stale.
     *
     * @param expected the first occurrence that did not start in time
     * @param until the last minute in which it was stale
     */
    public record Stale(Instant expected, Instant until) {}

    /**
     * What one job did.
     *
     * @param attempts runs that started
     * @param succeeded runs that did
     * @param retried failed runs that were tried again
     * @param failed failed runs that were not
     * @param stale when it was, in order
     */
    public record JobReplayed(Job job, long attempts, long succeeded, long retried, long failed, List<Stale> stale) {

        /** Copies what it is given. */
        public JobReplayed {
            stale = List.copyOf(stale);
        }
    }

    Replayed(String network, Catalogue catalogue, Script script, JobLedger ledger, List<JobReplayed> jobs) {
        this.network = network;
        this.catalogue = catalogue;
        this.script = script;
        this.ledger = ledger;
        this.jobs = List.copyOf(jobs);
    }

    /** Each of the catalogue's jobs, in its order. */
    public List<JobReplayed> jobs() {
        return jobs;
    }

    /** All runs that started. */
    public long attempts() {
        return jobs.stream().mapToLong(JobReplayed::attempts).sum();
    }

    /** What the replay of a job comes to. */
    public ReplaySummary summary(JobReplayed job) {
        return ReplaySummary.of(this, job);
    }

    /** What the whole comes to. */
    public ReplaySummary summary() {
        return jobs.stream().map(this::summary).reduce(ReplaySummary.NONE, ReplaySummary::plus);
    }

    /** What the cron of a job brought in the script's time, each with why it ran or did not; rising. */
    public List<Due> due(Job job) {
        Explaining explaining = new Explaining(network, catalogue, ledger);
        return job.timing().schedule().map(it -> it.between(script.from(), script.until())).orElse(List.of()).stream()
                .map(it -> new Due(it, explaining.explain(job.name(), it, script.until())))
                .toList();
    }

    /** One time of a cron, and what became of it. */
    public record Due(Instant at, Explanation explanation) {}

    /** How many occurrences of a job were skipped, by reason. */
    public Map<SkipReason, Long> skips(Job job) {
        Map<SkipReason, Long> skips = new EnumMap<>(SkipReason.class);
        for (Due due : due(job)) {
            for (Execution it : due.explanation().executions()) {
                it.skipped().ifPresent(reason -> skips.merge(reason, 1L, Long::sum));
            }
        }
        return skips;
    }

    /** Why a job ran or did not at a moment. */
    public Explanation explain(String job, Instant moment) {
        return new Explaining(network, catalogue, ledger).explain(job, moment, script.until());
    }
}
