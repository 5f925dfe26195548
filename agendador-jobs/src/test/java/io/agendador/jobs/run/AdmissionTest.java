package io.agendador.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.dispatch.Recheck;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was paused while it waited does not start. */
class AdmissionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Author ANA = new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL);
    private static final Job JOB = Job.named("backup");

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final List<String> told = new ArrayList<>();
    private final Occurrence due = Occurrence.due("clinic", JOB, NOON);

    private List<Status> run() {
        RunListener listener = new RunListener() {
            @Override
            public void started(Turn turn) {
                told.add("started");
            }

            @Override
            public void ended(Turn turn, Ending ending, Instant now) {
                told.add("ended");
            }

            @Override
            public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
                told.add(occurrence.job() + " " + reason);
            }
        };
        Work work = Work.of("clinic", Catalogue.of(JOB), Map.of("backup", it -> JobResult.DONE));
        Runner.Chances chances = new Runner.Chances(() -> NOON, () -> new UUID(1, 1), new Random(1));
        ledger.add(due, NOON);
        new Runner(work, ledger, chances, "node-1", List.of(listener), Runner.USUAL_LEASE, new Recheck())
                .run(due.id(), "clinic", "backup");
        return ledger.executions("clinic", "backup", NOON).orElseThrow().stream()
                .map(Execution::status)
                .toList();
    }

    @Test
    void whatWasPausedWhileItWaitedIsSkippedAndTold() {
        ledger.pause("clinic", new Pause(Pause.Scope.JOB, "backup", "disk full", ANA, NOON));
        assertThat(run()).containsExactly(Status.SKIPPED);
        assertThat(told).containsExactly("backup PAUSED_JOB");
    }

    @Test
    void elseItRuns() {
        assertThat(run()).containsExactly(Status.SUCCESS);
        assertThat(told).containsExactly("started", "ended");
    }
}
