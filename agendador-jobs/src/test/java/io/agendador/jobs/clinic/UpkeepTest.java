package io.agendador.jobs.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresCleanup;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.postgres.backup.BackupAccessException;
import io.agendador.postgres.backup.BackupFolder;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import io.agendador.postgres.backup.Rotation;
import io.agendador.review.PolicySnapshots;
import io.agendador.review.Proposals;
import io.agendador.review.Retention;
import io.agendador.review.Transactions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final String NETWORK =
            io.agendador.review.Clinic.NETWORK.id().toString();

    @TempDir
    private Path folder;

    private final DataSource database = TestDatabase.embedded().dataSource();
    private final String schema = TestDatabase.embedded().newSchema();
    private final String jobs = TestDatabase.embedded().newSchema();
    private final PostgresStore store = PostgresStore.open(database, schema);
    private final JobLedger ledger = PostgresJobLedger.open(database, jobs);
    private Instant now = NOW;

    @BeforeEach
    void someJobsWereKept() {
        ledger.within(books -> books.skip(
                Occurrence.due(NETWORK, job("heartbeat"), NOW.minus(Duration.ofDays(200))),
                SkipReason.PILOT,
                "",
                NOW.minus(Duration.ofDays(200))));
        ledger.within(books -> books.skip(
                Occurrence.due("another", job("heartbeat"), NOW.minus(Duration.ofDays(200))),
                SkipReason.PILOT,
                "",
                NOW.minus(Duration.ofDays(200))));
    }

    @Test
    void aBackupHoldsTheJobsRecordToo() throws Exception {
        Transactions stored = io.agendador.review.Clinic.in(store.transactions());

        JobResult result = run(upkeep(folder).backup(), ClinicCatalogue.BACKUP);

        assertThat(result.failure()).isEmpty();
        BackupFolder written = backups(folder);
        assertThat(written.backups()).hasSize(1);
        assertThat(result.items()).hasValue(written.backups().get(0).manifest().rows());
        assertThat(written.backups().get(0).manifest().parts().get(1).tables())
                .filteredOn(it -> it.name().equals("job_execution"))
                .singleElement()
                .satisfies(it -> assertThat(it.rows()).isEqualTo(1));
        assertThat(stored.<Boolean>read(it -> it.roster().network().isPresent()))
                .isTrue();
    }

    @Test
    void withoutANetworkThereIsNothingToDo() throws Exception {
        assertThat(run(upkeep(folder).backup(), ClinicCatalogue.BACKUP)).isEqualTo(JobResult.done(0));
        assertThat(run(upkeep(folder).snapshot(), ClinicCatalogue.POLICY_SNAPSHOT))
                .isEqualTo(JobResult.done(0));
    }

    @Test
    void aBackupThatCannotBeWrittenFailsItsRun() throws Exception {
        io.agendador.review.Clinic.in(store.transactions());
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        assertThatThrownBy(() -> run(upkeep(file).backup(), ClinicCatalogue.BACKUP))
                .isInstanceOf(BackupAccessException.class);
    }

    @Test
    void aSnapshotIsCountedWhenSomethingHasChanged() throws Exception {
        io.agendador.review.Clinic.in(store.transactions());
        assertThat(run(upkeep(folder).snapshot(), ClinicCatalogue.POLICY_SNAPSHOT))
                .isEqualTo(JobResult.done(1));
        assertThat(run(upkeep(folder).snapshot(), ClinicCatalogue.POLICY_SNAPSHOT))
                .isEqualTo(JobResult.done(0));
    }

    @Test
    void runsOfLongAgoGoAndThoseOfOtherNetworksStay() throws Exception {
        io.agendador.review.Clinic.in(store.transactions());
        assertThat(run(upkeep(folder).cleanup(), ClinicCatalogue.CLEANUP)).isEqualTo(JobResult.done(1));
        assertThat(run(upkeep(folder).cleanup(), ClinicCatalogue.CLEANUP)).isEqualTo(JobResult.done(0));
        boolean others =
                ledger.within(books -> books.executions("another", "heartbeat", NOW.minus(Duration.ofDays(200)))
                        .isPresent());
        assertThat(others).isTrue();
    }

    private Upkeep upkeep(Path where) {
        return Upkeep.of(
                new Upkeep.Means(
                        backups(where),
                        new PolicySnapshots(store.transactions(), () -> now),
                        new Proposals(store.transactions(), new Planner(), () -> now, UUID::randomUUID),
                        new PostgresCleanup(store),
                        ledger,
                        () -> now),
                new Upkeep.Keeping(Rotation.usual(io.agendador.review.Clinic.NETWORK.zone()), Retention.USUAL));
    }

    private BackupFolder backups(Path where) {
        return new BackupFolder(
                new Backups(database, List.of(Part.roster(schema), PostgresJobLedger.part(jobs)), () -> now), where);
    }

    private static Job job(String name) {
        return ClinicCatalogue.in(io.agendador.review.Clinic.NETWORK.zone())
                .job(name)
                .orElseThrow();
    }

    private static JobResult run(JobHandler handler, String name) throws Exception {
        return handler.handle(
                new JobRun(new UUID(0, 1), NETWORK, job(name), NOW, 1, Map.of(), List.of(), 1, () -> true));
    }
}
