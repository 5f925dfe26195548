package io.agendador.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.catalogue.Limits;
import io.agendador.jobs.catalogue.Misfire;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.catalogue.Retries;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What waits for something else: the counters are reset only when they were saved, and a job that waits for itself. */
class OrderTest {

    private static final Instant LATE = Instant.parse("2026-11-23T23:55:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-11-24T00:05:00Z");
    private static final Job SNAPSHOT = Job.named("snapshot")
            .due(Timing.cron("55 23 * * *").in(ZoneOffset.UTC))
            .within(Limits.USUAL.retries(Retries.NONE));
    private static final Job RESET = Job.named("reset")
            .due(Timing.cron("5 0 * * *").in(ZoneOffset.UTC).missed(Misfire.runOnceWithin(Duration.ofMinutes(30))))
            .provided(Conditions.NONE.after("snapshot"));
    private static final Occurrence SAVED = Occurrence.due("clinic", SNAPSHOT, LATE);
    private static final Occurrence DUE = Occurrence.due("clinic", RESET, NEXT_DAY);

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final AtomicReference<Instant> now = new AtomicReference<>(NEXT_DAY);
    private final AtomicLong ids = new AtomicLong();
    private final List<String> ran = new ArrayList<>();

    private Runner runner(Job... jobs) {
        Work work = Work.of("clinic", Catalogue.of(jobs), Map.of("snapshot", this::run, "reset", this::run));
        return new Runner(
                work,
                ledger,
                new Runner.Chances(now::get, () -> new UUID(0, ids.incrementAndGet()), new Random(1)),
                "node-1");
    }

    private JobResult run(JobRun run) {
        ran.add(run.job().name());
        return JobResult.DONE;
    }

    private final Runner runner = runner(SNAPSHOT, RESET);

    private Turn take(Occurrence occurrence) {
        return ledger.take(
                        occurrence.id(), new UUID(1, ids.incrementAndGet()), "n", false, now.get(), Duration.ofHours(9))
                .orElseThrow();
    }

    private void reset() {
        runner.run(DUE.id(), "clinic", "reset");
    }

    private Optional<SkipReason> skipped() {
        return ledger.executions("clinic", "reset", NEXT_DAY).orElseThrow().stream()
                .findFirst()
                .flatMap(Execution::skipped);
    }

    @Test
    void theResetFollowsTheSnapshotThatSucceeded() {
        ledger.add(SAVED, LATE);
        ledger.add(DUE, NEXT_DAY);
        assertThat(runner.ready(List.of("batch"))).containsExactly(SAVED);
        reset();
        assertThat(ran).isEmpty();

        runner.run(SAVED.id(), "clinic", "snapshot");
        assertThat(runner.ready(List.of("batch"))).containsExactly(DUE);
        reset();

        assertThat(ran).containsExactly("snapshot", "reset");
    }

    @Test
    void theResetWaitsForASnapshotThatStillRunsUntilItsOwnDeadline() {
        ledger.add(SAVED, LATE);
        ledger.add(DUE, NEXT_DAY);
        take(SAVED);
        now.set(NEXT_DAY.plus(Duration.ofMinutes(30)));
        reset();
        assertThat(runner.ready(List.of("batch"))).isEmpty();
        assertThat(skipped()).isEmpty();

        now.set(NEXT_DAY.plus(Duration.ofMinutes(30)).plusMillis(1));
        reset();

        assertThat(skipped()).contains(SkipReason.AFTER);
        assertThat(ran).isEmpty();
    }

    @Test
    void theResetIsSkippedAfterASnapshotThatFailed() {
        ledger.add(SAVED, LATE);
        ledger.end(take(SAVED), Ending.error("disk full"), LATE);
        ledger.add(DUE, NEXT_DAY);

        assertThat(runner.ready(List.of("batch"))).isEmpty();

        assertThat(skipped()).contains(SkipReason.AFTER);
        assertThat(ledger.unfinished("clinic")).isEmpty();
    }

    @Test
    void theResetIsSkippedWithoutAnySnapshot() {
        ledger.add(DUE, NEXT_DAY);
        reset();
        assertThat(skipped()).contains(SkipReason.AFTER);
    }

    @Test
    void aLaterSnapshotDoesNotCount() {
        ledger.add(Occurrence.due("clinic", SNAPSHOT, NEXT_DAY.plusSeconds(60)), NEXT_DAY);
        ledger.end(take(Occurrence.due("clinic", SNAPSHOT, NEXT_DAY.plusSeconds(60))), Ending.success(), NEXT_DAY);
        ledger.add(DUE, NEXT_DAY);
        reset();
        assertThat(skipped()).contains(SkipReason.AFTER);
    }

    @Test
    void whoPassesOverTheGatesNeedsNoSnapshot() {
        Request request = new Request(new Author("Ana", Role.ADMIN, Door.SHELL), new TreeMap<>(), true);
        Occurrence asked = Occurrence.asked(new UUID(5, 5), "clinic", RESET, NEXT_DAY, request);
        ledger.add(asked, NEXT_DAY);
        runner.run(asked.id(), "clinic", "reset");
        assertThat(ran).containsExactly("reset");
    }

    @Test
    void whatWaitsForItsOwnRunsTakesItsTurnTheOldestFirst() {
        Job patient = SNAPSHOT.provided(Conditions.NONE.overlap(Overlap.WAIT));
        Runner waiting = runner(patient);
        Occurrence second = Occurrence.due("clinic", patient, LATE.plusSeconds(1));
        Occurrence third = Occurrence.due("clinic", patient, LATE.plusSeconds(2));
        ledger.add(third, LATE.plusSeconds(2));
        ledger.add(SAVED, LATE);
        ledger.add(second, LATE.plusSeconds(1));
        Turn first = take(SAVED);

        assertThat(waiting.ready(List.of("batch"))).as("while one runs").isEmpty();
        waiting.run(second.id(), "clinic", "snapshot");
        assertThat(ran).isEmpty();
        ledger.end(first, Ending.success(), now.get());

        assertThat(waiting.ready(List.of("batch"))).containsExactly(second);
        waiting.run(second.id(), "clinic", "snapshot");
        assertThat(waiting.ready(List.of("batch"))).containsExactly(third);
    }

    @Test
    void whatMayOverlapIsReadyAllAtOnceAndUnknownJobsAreLeftToOthers() {
        Job eager = SNAPSHOT.provided(Conditions.NONE.overlap(Overlap.ALLOW));
        Occurrence second = Occurrence.due("clinic", eager, LATE.plusSeconds(1));
        ledger.add(SAVED, LATE);
        ledger.add(second, LATE.plusSeconds(1));
        ledger.add(Occurrence.due("clinic", Job.named("elsewhere"), LATE), LATE);
        ledger.add(Occurrence.due("nowhere", eager, LATE), LATE);

        assertThat(runner(eager).ready(List.of("batch"))).containsExactly(SAVED, second);
        assertThat(runner(eager).ready(List.of("critical"))).isEmpty();
    }
}
