package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.benchmarks.jobs.Latency;
import io.agendador.benchmarks.jobs.Throughput;
import io.agendador.postgres.local.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "jobs",
        description = "Measures our job runtime against bare JobRunr, and how soon critical work starts while batch is"
                + " busy; on a PostgreSQL of its own.",
        mixinStandardHelpOptions = true)
final class JobsCommand implements Callable<Integer> {

    @Option(names = "--jobs", defaultValue = "1000", description = "How many a round; 1000 unless given.")
    private int jobs;

    @Option(names = "--workers", defaultValue = "8", description = "Threads of each contender; 8 unless given.")
    private int workers;

    @Option(names = "--rounds", defaultValue = "5", description = "How many, in turn; 5 unless given.")
    private int rounds;

    @Option(names = "--starts", defaultValue = "200", description = "How many critical starts; 200 unless given.")
    private int starts;

    @Option(names = "--out", description = "Where the figures go as CSV.")
    private @Nullable Path out;

    private final List<String> lines = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Quiet.all();
        try (LocalPostgres server = LocalPostgres.open(Files.createTempDirectory("agendador-jobs"));
                HikariDataSource database = Pool.to(server, workers + 14)) {
            ratio("50 ms", database, Duration.ofMillis(50), Duration.ZERO, jobs);
            // Jobs of one length end together, and bare JobRunr then finds its workers all at rest at once.
            ratio("25 to 75 ms", database, Duration.ofMillis(50), Duration.ofMillis(50), jobs);
            ratio("0 ms", database, Duration.ZERO, Duration.ZERO, jobs * 2);
            if (starts > 0) {
                latency(Latency.measured(database, "latency", workers, starts));
            }
        }
        if (out != null) {
            write(out);
        }
        return 0;
    }

    private void ratio(String name, HikariDataSource database, Duration length, Duration spread, int count)
            throws InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Throughput it = Throughput.measured(database, count, length, spread, workers, round % 2 == 1);
            ratios.add(it.ratio());
            say("throughput,%s,%d,%.1f,%.1f,%.3f", name, round, it.bare(), it.ours(), it.ratio());
        }
        double median = ratios.stream().sorted().toList().get(rounds / 2);
        say("throughput median,%s,,,,%.3f", name, median);
    }

    private void latency(Latency it) {
        say("critical start,p50,,,,%d", it.percentile(50));
        say("critical start,p99,,,,%d", it.percentile(99));
        say("critical start,most,,,,%d", it.percentile(100));
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    private void write(Path file) throws IOException {
        Machine.here().write(file, "what,which,round,bare_per_s,ours_per_s,ratio_or_ms", lines);
    }
}
