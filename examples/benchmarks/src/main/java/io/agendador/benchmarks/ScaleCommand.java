package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.benchmarks.scale.Load;
import io.agendador.benchmarks.scale.ManyNetworks;
import io.agendador.benchmarks.scale.NodeProcess;
import io.agendador.benchmarks.scale.ScaleWork;
import io.agendador.benchmarks.scale.Spread;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.planning.Effort;
import io.agendador.planning.PlanningRequest;
import io.agendador.postgres.local.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "scale",
        description =
                "Measures many networks on one PostgreSQL with several processes: all of them ask for their weekly"
                        + " generation at once, while each shows every minute that it lives.",
        mixinStandardHelpOptions = true)
final class ScaleCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1_000_000;
    private static final long LOOK_MILLIS = 500;

    @Option(names = "--networks", defaultValue = "100", description = "How many; 100 unless given.")
    private int networks;

    @Option(names = "--nodes", defaultValue = "2", description = "How many processes work; 2 unless given.")
    private int nodes;

    @Option(names = "--workers", defaultValue = "2", description = "Generations at a time in each; 2 unless given.")
    private int workers;

    @Option(names = "--instance", defaultValue = "S-tight-1", description = "Of the kit; S-tight-1 unless given.")
    private String instance = "";

    @Option(
            names = "--seconds",
            defaultValue = "1",
            converter = Seconds.class,
            description = "How long each search takes; 1 unless given.")
    private Duration search = Duration.ZERO;

    @Option(names = "--minutes", defaultValue = "3", description = "So many at least; 3 unless given.")
    private int minutes;

    @Option(names = "--heap", defaultValue = "256m", description = "The most heap of each process; 256m unless given.")
    private String heap = "";

    @Option(names = "--out", description = "Where the figures go as CSV.")
    private @Nullable Path out;

    private final List<String> lines = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        Quiet.all();
        PlanningRequest request = new KitNetwork(KitFiles.instance(instance)).request(1, Effort.of(0));
        try (LocalPostgres server = LocalPostgres.open(Files.createTempDirectory("agendador-scale"));
                HikariDataSource database = Pool.to(server, 4)) {
            ManyNetworks all = new ManyNetworks(database, request, networks);
            long begun = System.nanoTime();
            all.create(it -> progress("networks", it));
            say("seconds to create all schemas", (System.nanoTime() - begun) / 1e9);
            Load load = new Load(
                    PostgresJobLedger.open(database, PostgresJobLedger.DEFAULT_SCHEMA),
                    all.open().keySet());
            measure(server, load);
            say("proposals that wait", (double) all.proposals());
            say("database (MB)", size(database));
        }
        if (out != null) {
            write(out);
        }
        return 0;
    }

    private void measure(LocalPostgres server, Load load) throws IOException, InterruptedException {
        List<NodeProcess> processes = new ArrayList<>();
        try {
            for (int number = 1; number <= nodes; number++) {
                processes.add(start(server, "node-" + number));
                say(
                        "node " + number + ": seconds until it works",
                        seconds(processes.get(number - 1).startup()));
            }
            loaded(load);
            for (int number = 1; number <= nodes; number++) {
                NodeProcess it = processes.get(number - 1);
                say("node " + number + ": seconds of the processor", seconds(it.processor()));
                say("node " + number + ": most memory (MB)", it.residentBytes() / MEGABYTE);
            }
        } finally {
            processes.forEach(NodeProcess::close);
        }
    }

    private void loaded(Load load) throws InterruptedException {
        Instant asked = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        load.ask(ScaleWork.WEEKLY, asked);
        long done = 0;
        while (done < networks && load.lost(ScaleWork.WEEKLY, asked) == 0) {
            Thread.sleep(LOOK_MILLIS);
            done = load.ended(ScaleWork.WEEKLY);
            progress("generations", (int) done);
        }
        double took = seconds(Duration.between(asked, Instant.now()));
        say("seconds until all were generated", took);
        say("generations an hour", done * 3600 / took);
        Duration left = Duration.between(Instant.now(), asked.plus(Duration.ofMinutes(minutes)));
        Thread.sleep(Math.max(0, left.toMillis()));
        say("generation waited for (s)", load.waits(ScaleWork.WEEKLY, asked));
        say("generation took (s)", load.lengths(ScaleWork.WEEKLY));
        say("minute job waited for (s)", load.waits(ScaleWork.MINUTE, asked));
        say("generations that failed", (double) load.lost(ScaleWork.WEEKLY, asked));
        say("minute jobs that were skipped", (double) load.lost(ScaleWork.MINUTE, asked));
    }

    private NodeProcess start(LocalPostgres server, String name) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName(),
                "scale-node",
                "--url=" + server.jdbcUrl(),
                "--user=" + server.user(),
                "--name=" + name,
                "--networks=" + networks,
                "--instance=" + instance,
                "--workers=" + workers,
                "--seconds=" + seconds(search));
        return NodeProcess.start(command, Map.of(ScaleNodeCommand.PASSWORD, server.password()));
    }

    private static double size(HikariDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("select pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1) / MEGABYTE;
        }
    }

    private static double seconds(Duration it) {
        return it.toMillis() / 1e3;
    }

    private void progress(String what, int done) {
        System.err.print("\r" + what + " " + done + " of " + networks + (done == networks ? "\n" : ""));
    }

    private void say(String what, double value) {
        add(String.format(Locale.ROOT, "%s,,%.2f,,,", what, value));
    }

    private void say(String what, Spread values) {
        add(what + "," + values.csv());
    }

    private void add(String line) {
        lines.add(line);
        System.out.println(line);
    }

    private void write(Path file) throws IOException {
        String setting = networks + "," + nodes + "," + workers + "," + instance + ",";
        List<String> rows = lines.stream().map(it -> setting + it).toList();
        Machine.here().write(file, "networks,nodes,workers,instance,what," + Spread.COLUMNS, rows);
    }
}
