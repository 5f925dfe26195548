package io.agendador.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.Limits;
import io.agendador.jobs.catalogue.Retries;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.ledger.ExecutionFilter;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.ledger.Standing.State;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Outbox;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Work;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.WorkQueue;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A node by itself, on a real database. */
@Timeout(60)
class JobRuntimeTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();
    private static final Job TASK =
            Job.named("task").within(Limits.USUAL.retries(new Retries(3, Duration.ofMillis(1), Duration.ofMillis(1))));
    private static final Request REQUEST =
            new Request(new Author("Ana", Role.ADMIN, Door.SHELL), new TreeMap<>(), false);

    private final String schema = DATABASE.newSchema();
    private final PostgresJobLedger ledger = PostgresJobLedger.open(DATABASE.dataSource(), schema);
    private final InMemoryStore store = new InMemoryStore();

    private JobRuntime runtime(Job job, JobHandler handler, InstantSource clock) {
        Catalogue catalogue = Catalogue.of(job);
        JobRuntime.Parts parts = new JobRuntime.Parts(
                Work.of("clinic", catalogue, Map.of(job.handler(), handler)),
                List.of(new Outbox("clinic", catalogue, store, Map.of("topic", job.name()))),
                List.of());
        RuntimeSettings settings = RuntimeSettings.of("node-1", Map.of("batch", 2))
                .in(schema)
                .sweep(Duration.ofSeconds(1))
                .grace(Duration.ofSeconds(1));
        return new JobRuntime(
                DATABASE.dataSource(),
                ledger,
                parts,
                settings,
                new Runner.Chances(clock, UUID::randomUUID, new Random(1)));
    }

    private Occurrence asked(Job job) {
        // As the database keeps it.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Occurrence asked = Occurrence.asked(UUID.randomUUID(), "clinic", job, now, REQUEST);
        ledger.within(books -> books.add(asked, now));
        return asked;
    }

    private Standing standing(Occurrence occurrence) {
        return ledger.within(books -> books.backlog().standing(occurrence.id()).orElseThrow());
    }

    private List<String> errors() {
        return ledger.within(books -> books.history().executions(ExecutionFilter.of("clinic")).stream()
                .flatMap(it -> it.error().stream())
                .toList());
    }

    @Test
    void whatAnotherProcessAsksForWhatFailedAndWhatFollowsFromAChangeIsRun() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        AtomicInteger attempts = new AtomicInteger();
        Occurrence asked = asked(TASK);
        store.write(stores -> {
            stores.work().add(new WorkQueue.Work("topic", "ana", ""), Instant.now());
            return true;
        });
        JobHandler failingOnce = run -> {
            runs.countDown();
            return attempts.incrementAndGet() == 1 ? JobResult.DONE.failed("half \0 an answer \uD83D") : JobResult.DONE;
        };
        try (JobRuntime runtime = runtime(TASK, failingOnce, InstantSource.system())) {
            runtime.start();
            runs.await();
        }
        assertThat(standing(asked).state()).isEqualTo(State.DONE);
        assertThat(errors()).containsExactly("half ? an answer ?");
        assertThat(ledger.<Integer>within(books -> books.unfinished("clinic").size()))
                .isZero();
    }

    @Test
    void whatCameDueIsDispatchedAtOnceWhenANodeStarts() throws Exception {
        Instant now = Instant.now();
        Job minutely = TASK.due(Timing.cron("* * * * *"));
        ledger.within(books -> {
            books.dispatchedUntil("clinic", now.minusSeconds(65));
            return true;
        });
        CountDownLatch ran = new CountDownLatch(1);
        JobHandler handler = run -> {
            ran.countDown();
            return JobResult.DONE;
        };
        try (JobRuntime runtime = runtime(minutely, handler, InstantSource.system())) {
            runtime.start();
            ran.await();
        }
    }

    @Test
    void whatRunsWhenANodeIsClosedMayEndAndIfItDoesNotItIsStoppedAndRunAgain() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Occurrence asked = asked(TASK);
        JobRuntime runtime = runtime(
                TASK,
                run -> {
                    running.countDown();
                    never.await();
                    return JobResult.DONE;
                },
                InstantSource.system());
        runtime.start();
        running.await();
        assertThat(runtime.running()).isEqualTo(1);

        runtime.close();

        Standing stopped = standing(asked);
        assertThat(stopped.state()).isEqualTo(State.WAITING);
        assertThat(stopped.executions())
                .singleElement()
                .satisfies(it -> assertThat(it.error()).contains("the node was stopped"));
    }

    @Test
    void aLaneThatTheSettingsDoNotNameIsRefusedAtOnce() {
        assertThatThrownBy(() -> runtime(TASK.in("nowhere"), run -> JobResult.DONE, InstantSource.system()))
                .hasMessageContaining("there are jobs in lanes [nowhere]");
    }
}
