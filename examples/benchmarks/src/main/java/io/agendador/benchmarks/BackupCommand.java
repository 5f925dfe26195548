package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.mirror.Permitted;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.Backup;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import io.agendador.postgres.local.LocalPostgres;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.AuditTrail;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "backup",
        description = "Measures backing up and restoring a network of the kit with what half a year leaves of it; on a"
                + " PostgreSQL of its own.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final Author ADMIN = new Author("benchmark", Author.Role.ADMIN, Author.Door.API);
    private static final double MEGABYTE = 1_000_000;
    private static final int TRANSACTION = 1000;

    @Option(names = "--instance", defaultValue = "L-tight-1", description = "Of the kit; L-tight-1 unless given.")
    private String instance = "";

    @Option(names = "--proposals", defaultValue = "26", description = "How many are kept; 26 unless given.")
    private int proposals;

    @Option(
            names = "--runs",
            defaultValue = "100000",
            description = "How many runs of jobs are kept; 100,000 unless given.")
    private int runs;

    @Option(names = "--rounds", defaultValue = "3", description = "How often; 3 unless given.")
    private int rounds;

    /** Kept, for loggers are forgotten otherwise. */
    private final Logger talker = Logger.getLogger("org.flywaydb");

    private Instant now = Instant.EPOCH;
    private long ids;

    @Override
    public Integer call() throws IOException {
        talker.setLevel(Level.SEVERE);
        Path folder = Files.createTempDirectory("agendador-backup");
        try (LocalPostgres server = LocalPostgres.open(folder.resolve("database"));
                HikariDataSource database = pool(server)) {
            List<Part> parts = List.of(Part.roster("agendador"), PostgresJobLedger.part("agendador_jobs"));
            fill(database);
            Backups backups = new Backups(database, parts, () -> now);
            System.out.println("what,round,rows,mb,file_mb,seconds");
            for (int round = 0; round < rounds; round++) {
                now = now.plusSeconds(60);
                measure(backups, folder, round);
            }
        }
        return 0;
    }

    private void measure(Backups backups, Path folder, int round) {
        Timed<Permitted<Optional<Backup>>> written = timed(() -> backups.write(folder, ADMIN));
        Backup backup =
                ((Permitted.Done<Optional<Backup>>) written.result()).result().orElseThrow();
        say("backup", round, backup, written.took());
        say("check", round, backup, timed(() -> backups.compare(backup.file())).took());
        say(
                "restore",
                round,
                backup,
                timed(() -> backups.restore(backup.file(), ADMIN, "")).took());
    }

    private void fill(HikariDataSource database) throws IOException {
        PlanningRequest request = new KitNetwork(KitFiles.instance(instance)).request(1, Effort.of(0));
        Transactions store = PostgresStore.open(database, "agendador").transactions();
        now = request.now();
        store.<Boolean>write(stores -> {
            stores.roster().save(request.network());
            stores.audit()
                    .record(new AuditTrail.Entry(now, ADMIN, AuditTrail.Action.NETWORK_CHANGED, "", instance, null));
            return true;
        });
        Proposals use = new Proposals(store, new Planner(), () -> now, () -> new UUID(0, ++ids));
        for (int i = 0; i < proposals; i++) {
            now = now.plusSeconds(1);
            propose(use, request, i);
        }
        record(PostgresJobLedger.open(database, "agendador_jobs"), request.network());
    }

    private static void propose(Proposals use, PlanningRequest request, int number) {
        Generation generation =
                new Generation(request.firstWeek(), request.weeks(), List.of(), false, number + 1L, Effort.of(1_000));
        Outcome made = use.propose(Draft.of(generation), Proposal.Kind.GENERATION, ADMIN, true, Planner.Progress.NONE)
                .orElseThrow();
        if (number == 0 && made instanceof Outcome.Shown shown) {
            use.approve(shown.proposal().id(), shown.proposal().hash(), ADMIN, "benchmark");
        }
    }

    private void record(JobLedger ledger, Network network) {
        Job job = Job.named("heartbeat");
        for (int from = 0; from < runs; from += TRANSACTION) {
            int first = from;
            ledger.<Boolean>within(books -> {
                for (int i = first; i < Math.min(runs, first + TRANSACTION); i++) {
                    Instant due = now.minus(Duration.ofMinutes(i));
                    books.skip(Occurrence.due(network.id().toString(), job, due), SkipReason.PILOT, "", due);
                }
                return true;
            });
        }
    }

    private record Timed<T>(T result, double took) {}

    private static <T> Timed<T> timed(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, (System.nanoTime() - start) / 1e9);
    }

    private static void say(String what, int round, Backup backup, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%s,%d,%d,%.1f,%.1f,%.2f%n",
                what,
                round,
                backup.manifest().rows(),
                backup.manifest().bytes() / MEGABYTE,
                backup.size() / MEGABYTE,
                seconds);
    }

    private static HikariDataSource pool(LocalPostgres server) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(server.jdbcUrl());
        settings.setUsername(server.user());
        settings.setPassword(server.password());
        settings.setMaximumPoolSize(6);
        return new HikariDataSource(settings);
    }
}
