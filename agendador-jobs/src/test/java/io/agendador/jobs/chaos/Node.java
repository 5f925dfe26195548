package io.agendador.jobs.chaos;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.jobs.JobRuntime;
import io.agendador.jobs.RuntimeSettings;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Limits;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.catalogue.Retries;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** A process with a runtime; it ends when it is killed, or when nobody listens to it any more. */
final class Node {

    static final String NETWORK = "clinic";
    static final Duration LEASE = Duration.ofSeconds(6);

    private static final Retries SOON = new Retries(50, Duration.ofMillis(500), Duration.ofSeconds(2));

    /** What is asked for; each runs alone with itself, and beside others. */
    static final Job TASK =
            Job.named("task").provided(Conditions.NONE.overlap(Overlap.ALLOW)).within(Limits.USUAL.retries(SOON));

    private Node() {}

    /** With two crons: one comes every minute, the other as given. */
    static Catalogue catalogue(String changing) {
        return Catalogue.of(TASK, recurring("minutely", "* * * * *"), recurring("changing", changing));
    }

    private static Job recurring(String name, String cron) {
        return Job.named(name)
                .by("task")
                .in("critical")
                .due(Timing.cron(cron))
                .provided(Conditions.NONE.overlap(Overlap.ALLOW))
                .within(Limits.USUAL.retries(SOON));
    }

    /** Address, schema, name, seconds that its clock is ahead, workers, milliseconds of a run, cron. */
    public static void main(String[] args) throws Exception {
        String name = args[2];
        Duration ahead = Duration.ofSeconds(Long.parseLong(args[3]));
        int workers = Integer.parseInt(args[4]);
        Duration length = Duration.ofMillis(Long.parseLong(args[5]));
        HikariDataSource pool = Story.pool(args[0], workers + 14, Duration.ofSeconds(5));
        Story story = new Story(Story.pool(args[0], workers, Duration.ofSeconds(5)), args[1]);
        Work work = Work.of(
                NETWORK,
                catalogue(args[6]),
                Map.of("task", run -> story.tell(run, name, length, Duration.ofMillis(200))));
        JobRuntime runtime = new JobRuntime(
                pool,
                PostgresJobLedger.open(pool, args[1]),
                JobRuntime.Parts.of(work),
                RuntimeSettings.of(name, new TreeMap<>(Map.of("batch", workers, "critical", 2)))
                        .in(args[1])
                        .sweep(Duration.ofSeconds(1))
                        .lease(LEASE),
                new Runner.Chances(() -> Instant.now().plus(ahead), UUID::randomUUID, new Random()));
        runtime.start();
        System.out.println("started");
        while (System.in.read() >= 0) {
            // Whoever started it is still there.
        }
        Runtime.getRuntime().halt(0);
    }
}
