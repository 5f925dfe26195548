package io.agendador.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.Standing.State;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Work;
import io.agendador.postgres.TestDatabase;
import io.agendador.postgres.TwoRoles;
import io.agendador.roster.Author;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A node runs as the role that docs/security.md leaves it, once the owner has started one. */
@Timeout(60)
class LeastPrivilegesTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();
    private static final Job TASK = Job.named("task");

    private final String schema = DATABASE.newSchema();

    @Test
    void theApplicationsRoleRunsJobsAndCannotChangeTheirTables() throws Exception {
        TwoRoles roles = TwoRoles.in(DATABASE);
        assertThat(runAs(roles.owner())).isEqualTo(State.DONE);
        roles.grant();

        assertThat(runAs(roles.application())).isEqualTo(State.DONE);

        assertThatThrownBy(() -> TwoRoles.run(roles.application(), "drop schema " + schema + " cascade"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("must be owner");
    }

    /** What became of a job that a node of this role was asked for. */
    private State runAs(DataSource database) throws InterruptedException {
        PostgresJobLedger ledger = PostgresJobLedger.open(database, schema);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Request request = new Request(new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL), new TreeMap<>(), false);
        Occurrence asked = Occurrence.asked(UUID.randomUUID(), "clinic", TASK, now, request);
        ledger.within(books -> books.add(asked, now));
        CountDownLatch ran = new CountDownLatch(1);
        JobHandler handler = run -> {
            ran.countDown();
            return JobResult.DONE;
        };
        RuntimeSettings settings = RuntimeSettings.of("node-1", Map.of("batch", 2))
                .in(schema)
                .sweep(Duration.ofSeconds(1))
                .grace(Duration.ofSeconds(10));
        Work work = Work.of("clinic", Catalogue.of(TASK), Map.of(TASK.handler(), handler));
        Runner.Chances chances = new Runner.Chances(InstantSource.system(), UUID::randomUUID, new Random(1));
        try (JobRuntime runtime = new JobRuntime(database, ledger, JobRuntime.Parts.of(work), settings, chances)) {
            runtime.start();
            ran.await();
        }
        return ledger.within(books -> books.backlog().standing(asked.id()).orElseThrow())
                .state();
    }
}
