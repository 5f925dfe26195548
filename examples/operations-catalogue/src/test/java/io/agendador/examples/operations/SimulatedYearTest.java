package io.agendador.examples.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.CatalogueFile;
import io.agendador.jobs.health.Explanation.Verdict;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.replay.Replay;
import io.agendador.jobs.replay.ReplaySummary;
import io.agendador.jobs.replay.Replayed;
import io.agendador.jobs.replay.Replayed.JobReplayed;
import io.agendador.jobs.replay.Script;
import io.agendador.jobs.timeline.Dispatches;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The merged profile under the simulated clock: a year with {@code -Plong}, else a fortnight. */
class SimulatedYearTest {

    private static final int DAYS = Boolean.getBoolean("agendador.long") ? 365 : 14;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Instant START =
            FIRST.atStartOfDay(ZoneId.of("America/Sao_Paulo")).toInstant();
    private static final Catalogue MERGED = merged();

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void aDayAndAWeekRunAsTheTimelineCountsThem(int days) {
        ReplaySummary summary = Replay.of(MERGED, plain(days)).summary();
        assertThat(summary.due())
                .isEqualTo(days == 7 ? Dispatches.inWeek(MERGED, FIRST).total() : 4_075);
        assertThat(summary.ran()).isEqualTo(summary.due());
        assertThat(summary.stale()).isZero();
    }

    @Test
    void everyDueOccurrenceRunsOnceAndNothingIsEverTakenForStale() {
        Replayed replayed = Replay.of(MERGED, plain(DAYS).nodes(2));

        for (JobReplayed job : replayed.jobs()) {
            ReplaySummary summary = replayed.summary(job);
            assertThat(summary.due()).as(job.job().name()).isPositive();
            assertThat(summary.ran()).as(job.job().name()).isEqualTo(summary.due());
            assertThat(job.attempts()).as(job.job().name()).isEqualTo(summary.due());
            assertThat(job.stale()).as(job.job().name()).isEmpty();
        }
    }

    @Test
    void withRandomOutagesEveryMissedOccurrenceIsExplainedAndLatenessIsAlarmed() {
        int outages = Math.max(3, DAYS / 7);
        Script script = plain(DAYS).outages(outages, new SplittableRandom(1));
        Replayed replayed = Replay.of(MERGED, script);

        for (JobReplayed job : replayed.jobs()) {
            ReplaySummary summary = replayed.summary(job);
            assertThat(summary.unexplained()).as(job.job().name()).isZero();
            assertThat(summary.twice()).as(job.job().name()).isZero();
            assertThat(summary.falseAlarms()).as(job.job().name()).isZero();
            assertThat(job.attempts()).as(job.job().name()).isEqualTo(summary.ran());
            assertThat(summary.skipped().keySet())
                    .as(job.job().name())
                    .isSubsetOf(SkipReason.MISFIRE, SkipReason.AFTER, SkipReason.WINDOW);
            missedLiesInOutages(replayed, job, script);
            whatIsLateIsAlarmed(replayed, job, script);
        }
        assertThat(replayed.summary().missed()).isPositive();
        assertThat(replayed.summary().stale()).isPositive();
    }

    private static void missedLiesInOutages(Replayed replayed, JobReplayed job, Script script) {
        assertThat(replayed.due(job.job()).stream()
                        .filter(it -> it.explanation().verdict() == Verdict.NOBODY_DISPATCHED
                                || skipped(it, SkipReason.MISFIRE)))
                .allMatch(it -> dead(script, it.at()));
    }

    /** Worked out anew from the record: whoever did not start within its grace was stale then, and nobody else. */
    private static void whatIsLateIsAlarmed(Replayed replayed, JobReplayed job, Script script) {
        Duration grace = job.job().sla().orElseThrow().grace();
        List<Instant> starts = replayed.due(job.job()).stream()
                .flatMap(it -> it.explanation().executions().stream())
                .filter(it -> it.skipped().isEmpty())
                .map(Execution::started)
                .sorted()
                .toList();
        for (Replayed.Due due : replayed.due(job.job())) {
            // It is looked at once a minute, after what is due then was started.
            Instant look = due.at().plus(grace).plusSeconds(60);
            boolean started = starts.stream().anyMatch(it -> !it.isBefore(due.at()) && !it.isAfter(look));
            boolean alarmed = job.stale().stream()
                    .anyMatch(it ->
                            !it.expected().isAfter(due.at()) && !it.until().isBefore(look));
            if (!started && look.isBefore(script.until())) {
                assertThat(alarmed).as("%s of %s", job.job().name(), due.at()).isTrue();
            }
        }
    }

    private static boolean skipped(Replayed.Due due, SkipReason reason) {
        return due.explanation().executions().stream()
                .anyMatch(it -> it.skipped().filter(reason::equals).isPresent());
    }

    private static boolean dead(Script script, Instant moment) {
        return script.gaps().stream().anyMatch(it -> !moment.isBefore(it.from()) && moment.isBefore(it.until()));
    }

    private static Script plain(int days) {
        return Script.plain(START, START.plus(Duration.ofDays(days)));
    }

    private static Catalogue merged() {
        CatalogueFile operation = Operation.read();
        return operation.profile(Operation.MERGED).orElseThrow().over(operation.catalogue());
    }
}
