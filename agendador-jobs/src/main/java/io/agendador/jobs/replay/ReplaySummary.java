package io.agendador.jobs.replay;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.health.Explanation;
import io.agendador.jobs.health.Explanation.Verdict;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.replay.Replayed.Due;
import io.agendador.jobs.replay.Replayed.JobReplayed;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a replay comes to, counted from its record.
 *
 * @param due times that crons brought
 * @param ran of them, those that ran
 * @param twice of those, the ones that ran though they had succeeded already
 * @param skipped by why
 * @param undispatched missed in an outage, and not recorded one by one
 * @param unexplained of which the record cannot tell what became of them
 * @param stale times in which a job was stale
 * @param falseAlarms of those, the ones in which what was expected had started in time
 */
public record ReplaySummary(
        long due,
        long ran,
        long twice,
        SortedMap<SkipReason, Long> skipped,
        long undispatched,
        long unexplained,
        long stale,
        long falseAlarms) {

    /** Nothing. */
    public static final ReplaySummary NONE = new ReplaySummary(0, 0, 0, Collections.emptySortedMap(), 0, 0, 0, 0);

    /** Copies what it is given. */
    public ReplaySummary {
        skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
    }

    /** What did not run because nobody dispatched, or not in time; the record says so of each. */
    public long missed() {
        return undispatched + skipped.getOrDefault(SkipReason.MISFIRE, 0L);
    }

    /** Both together. */
    public ReplaySummary plus(ReplaySummary other) {
        SortedMap<SkipReason, Long> all = new TreeMap<>(skipped);
        other.skipped.forEach((reason, count) -> all.merge(reason, count, Long::sum));
        return new ReplaySummary(
                due + other.due,
                ran + other.ran,
                twice + other.twice,
                all,
                undispatched + other.undispatched,
                unexplained + other.unexplained,
                stale + other.stale,
                falseAlarms + other.falseAlarms);
    }

    static ReplaySummary of(Replayed replayed, JobReplayed job) {
        Count count = new Count();
        replayed.due(job.job()).forEach(count::add);
        long falsely = job.stale().stream()
                .filter(it -> inTime(replayed, job.job(), it.expected()))
                .count();
        return new ReplaySummary(
                count.due,
                count.ran,
                count.twice,
                count.skipped,
                count.undispatched,
                count.unexplained,
                job.stale().size(),
                falsely);
    }

    private static boolean inTime(Replayed replayed, Job job, Instant expected) {
        Instant last = expected.plus(job.sla().orElseThrow().grace());
        return replayed.explain(job.name(), expected).executions().stream()
                .anyMatch(it -> it.skipped().isEmpty() && !it.started().isAfter(last));
    }

    private static final class Count {
        private final SortedMap<SkipReason, Long> skipped = new TreeMap<>();
        private long due;
        private long ran;
        private long twice;
        private long undispatched;
        private long unexplained;

        private void add(Due at) {
            due++;
            Explanation explanation = at.explanation();
            List<Execution> runs = explanation.executions();
            Optional<SkipReason> reason =
                    runs.stream().flatMap(it -> it.skipped().stream()).findFirst();
            if (reason.isPresent()) {
                skipped.merge(reason.get(), 1L, Long::sum);
            } else if (!runs.isEmpty()) {
                ran++;
                twice += runs.stream()
                                        .filter(it -> it.status() == Execution.Status.SUCCESS)
                                        .count()
                                > 1
                        ? 1
                        : 0;
            } else if (explanation.verdict() == Verdict.NOBODY_DISPATCHED) {
                undispatched++;
            } else {
                unexplained++;
            }
        }
    }
}
