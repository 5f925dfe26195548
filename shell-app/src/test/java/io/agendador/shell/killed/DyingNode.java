package io.agendador.shell.killed;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.google.process.Points;
import io.agendador.jobs.catalogue.Job;
import io.agendador.postgres.TestDatabase;
import io.agendador.shell.town.DrivenClock;
import io.agendador.shell.town.Grounds;
import io.agendador.shell.town.Town;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** A process that stops in the midst of a job and waits to be killed. */
final class DyingNode {

    private static final String STOPPED = "stopped";

    private DyingNode() {}

    /** The database's address, the town's schema, the folder of backups, the time, the job, and the point where to stop. */
    public static void main(String[] arguments) throws Exception {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(arguments[0]);
        Grounds grounds = new Grounds(database, arguments[1], true, DyingNode::stop);
        Town town =
                new Town(Morning.SEED, new DrivenClock(Instant.parse(arguments[3])), Path.of(arguments[2]), grounds);
        JobNode node = new JobNode(town, grounds);
        town.points().countStatements();
        town.points().crashIn(Long.parseLong(arguments[5]));
        node.run(JobNode.catalogue(town).job(arguments[4]).orElseThrow());
    }

    private static void stop(Points.Place place) {
        System.out.println(STOPPED);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins the job in a process of its own, and kills that at this point. */
    static void killed(Morning morning, Job job, long point) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingNode.class.getName(),
                        TestDatabase.embedded().url(),
                        morning.grounds().schema(),
                        morning.folder().toString(),
                        morning.now().toString(),
                        job.name(),
                        String.valueOf(point))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch(STOPPED::equals)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
