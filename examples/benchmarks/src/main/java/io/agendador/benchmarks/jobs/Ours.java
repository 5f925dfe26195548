package io.agendador.benchmarks.jobs;

import io.agendador.jobs.JobRuntime;
import io.agendador.jobs.RuntimeSettings;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Work;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** Our runtime, on JobRunr. */
final class Ours implements AutoCloseable {

    private static final Request REQUEST =
            new Request(new Author("benchmark", Role.ADMIN, Door.SHELL), new TreeMap<>(), false);
    private static final Conditions BESIDE = Conditions.NONE.overlap(Overlap.ALLOW);

    static final Job TASK = Job.named("task").provided(BESIDE);
    static final Job URGENT = Job.named("urgent").in("critical").provided(BESIDE);

    private final PostgresJobLedger ledger;
    private final JobRuntime runtime;

    Ours(DataSource database, String schema, int workers, JobHandler task, JobHandler urgent) {
        this.ledger = PostgresJobLedger.open(database, schema);
        Work work = Work.of("clinic", Catalogue.of(TASK, URGENT), Map.of("task", task, "urgent", urgent));
        this.runtime = new JobRuntime(
                database,
                ledger,
                JobRuntime.Parts.of(work),
                RuntimeSettings.of("benchmark", Map.of("batch", workers, "critical", 2))
                        .in(schema),
                new Runner.Chances(InstantSource.system(), UUID::randomUUID, new Random(1)));
    }

    static double perSecond(DataSource database, String schema, Batch batch, int workers) throws InterruptedException {
        JobHandler task = run -> {
            batch.work();
            return JobResult.DONE;
        };
        try (Ours ours = new Ours(database, schema, workers, task, run -> JobResult.DONE)) {
            for (int i = 0; i < batch.jobs(); i++) {
                ours.ask(TASK);
            }
            ours.start();
            return batch.perSecond();
        }
    }

    void start() {
        runtime.start();
    }

    /** What another part of the same process asks for. */
    Occurrence ask(Job job) {
        Instant now = Instant.now();
        Occurrence asked = Occurrence.asked(UUID.randomUUID(), "clinic", job, now, REQUEST);
        ledger.within(books -> books.add(asked, now));
        runtime.launch(asked);
        return asked;
    }

    @Override
    public void close() {
        runtime.close();
    }
}
