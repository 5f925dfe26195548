package io.agendador.jobs.health;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.History;
import io.agendador.jobs.ledger.JobMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How the jobs of a network do.
 *
 * @param network whose
 * @param at when that was so
 * @param errors runs that failed, or whose time was up, in the 24 hours before
 * @param jobs each of the catalogue's, in its order
 */
public record JobsHealth(String network, Instant at, long errors, List<JobHealth> jobs) {

    private static final Duration DAY = Duration.ofDays(1);

    /** Copies what it is given. */
    public JobsHealth {
        jobs = List.copyOf(jobs);
    }

    static JobsHealth of(String network, Catalogue catalogue, History history, Instant now) {
        Staleness staleness = new Staleness(catalogue);
        SortedMap<String, JobMemory> memories = history.memories(network);
        SortedMap<String, Execution> runs = history.lastRuns(network);
        long errors = history.failures(network, now.minus(DAY)).values().stream()
                .mapToLong(it -> it)
                .sum();
        JobMemory unknown = new JobMemory(now, Optional.empty(), Optional.empty());
        List<JobHealth> jobs = catalogue.jobs().stream()
                .map(it -> {
                    JobMemory memory = memories.getOrDefault(it.name(), unknown);
                    return new JobHealth(
                            it,
                            Optional.ofNullable(runs.get(it.name())),
                            memory.lastStart(),
                            Expected.first(catalogue, it, now),
                            staleness.since(it, memory.known(), last(memory), now));
                })
                .toList();
        return new JobsHealth(network, now, errors, jobs);
    }

    /** Up to when a job did what was expected of it. */
    private static Optional<Instant> last(JobMemory memory) {
        return Stream.of(memory.lastStart(), memory.lastExcused())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** Critical if a critical job is stale; degraded if another one is, or if there were errors. */
    public HealthStatus status() {
        if (criticalIsStale()) {
            return HealthStatus.CRITICAL;
        }
        return errors > 0 || jobs.stream().anyMatch(JobHealth::stale) ? HealthStatus.DEGRADED : HealthStatus.HEALTHY;
    }

    /** Whether a critical job is stale. */
    public boolean criticalIsStale() {
        return jobs.stream().anyMatch(it -> it.stale() && it.job().critical());
    }

    /** The job of that name. */
    public Optional<JobHealth> job(String name) {
        return jobs.stream().filter(it -> it.job().name().equals(name)).findFirst();
    }
}
