package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.mirror.Permitted;
import io.agendador.postgres.backup.Backup;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import io.agendador.postgres.local.LocalPostgres;
import io.agendador.prompt.postgres.PostgresPrompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "backup",
        description = "Measures backing up and restoring a network of the kit with what half a year leaves of it, on a"
                + " PostgreSQL of its own; fails unless a restore brings back what was changed meanwhile.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1_000_000;

    @Option(names = "--instance", defaultValue = "L-tight-1", description = "Of the kit; L-tight-1 unless given.")
    private String instance = "";

    @Option(names = "--proposals", defaultValue = "26", description = "How many are kept; 26 unless given.")
    private int proposals;

    @Option(names = "--prompts", defaultValue = "200", description = "How many are kept; 200 unless given.")
    private int prompts;

    @Option(
            names = "--runs",
            defaultValue = "100000",
            description = "How many runs of jobs are kept; 100,000 unless given.")
    private int runs;

    @Option(names = "--rounds", defaultValue = "3", description = "How often; 3 unless given.")
    private int rounds;

    @Option(names = "--out", description = "Where the figures go as CSV.")
    private @Nullable Path out;

    private final List<String> lines = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Quiet.all();
        Path folder = Files.createTempDirectory("agendador-backup");
        try (LocalPostgres server = LocalPostgres.open(folder.resolve("database"));
                HikariDataSource database = Pool.to(server, 6)) {
            HalfYear year = new HalfYear(database, instance);
            year.pass(proposals, prompts, runs);
            List<Part> parts = List.of(
                    Part.roster(HalfYear.ROSTER),
                    PostgresJobLedger.part(HalfYear.JOBS),
                    PostgresPrompts.part(HalfYear.PROMPTS));
            Backups backups = new Backups(database, parts, year::now);
            System.out.println("what,round,rows,mb,file_mb,seconds");
            for (int round = 0; round < rounds; round++) {
                measure(backups, folder, round, year);
            }
        }
        if (out != null) {
            write(out);
        }
        return 0;
    }

    private void measure(Backups backups, Path folder, int round, HalfYear year) {
        year.later();
        Timed<Permitted<Optional<Backup>>> written = timed(() -> backups.write(folder, HalfYear.ADMIN));
        Backup backup =
                ((Permitted.Done<Optional<Backup>>) written.result()).result().orElseThrow();
        say("backup", round, backup, written.took());
        Fingerprint then = year.fingerprint();
        year.changeSomething();
        then.checkLost(year.fingerprint());
        say("check", round, backup, timed(() -> backups.compare(backup.file())).took());
        say(
                "restore",
                round,
                backup,
                timed(() -> backups.restore(backup.file(), HalfYear.ADMIN, "")).took());
        then.check(year.fingerprint());
        System.out.println("the same again: " + then);
    }

    private record Timed<T>(T result, double took) {}

    private static <T> Timed<T> timed(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, (System.nanoTime() - start) / 1e9);
    }

    private void say(String what, int round, Backup backup, double seconds) {
        String line = String.format(
                Locale.ROOT,
                "%s,%d,%d,%.1f,%.1f,%.2f",
                what,
                round,
                backup.manifest().rows(),
                backup.manifest().bytes() / MEGABYTE,
                backup.size() / MEGABYTE,
                seconds);
        lines.add(line);
        System.out.println(line);
    }

    private void write(Path file) throws IOException {
        List<String> rows = lines.stream().map(it -> instance + "," + it).toList();
        Machine.here().write(file, "instance,what,round,rows,mb,file_mb,seconds", rows);
    }
}
