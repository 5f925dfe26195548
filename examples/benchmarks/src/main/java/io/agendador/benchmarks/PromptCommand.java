package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.benchmarks.prompt.Bank;
import io.agendador.benchmarks.prompt.Prepared;
import io.agendador.benchmarks.prompt.Summary;
import io.agendador.benchmarks.prompt.Timing;
import io.agendador.planning.Effort;
import io.agendador.planning.PlanningRequest;
import io.agendador.postgres.local.LocalPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "prompt",
        description = "Measures how soon prompts are previewed, on a PostgreSQL of its own, and how long the offline"
                + " interpreter takes for each prompt of the bank; each time in new processes.",
        mixinStandardHelpOptions = true)
final class PromptCommand implements Callable<Integer> {

    @Option(
            names = "--instances",
            split = ",",
            defaultValue = "M-tight-1,L-tight-1",
            description = "Of the kit, by commas; M-tight-1,L-tight-1 unless given.")
    private List<String> instances = List.of();

    @Option(
            names = "--processes",
            defaultValue = "3",
            description = "For each of them, and for the bank; 3 unless given.")
    private int processes;

    @Option(names = "--rounds", defaultValue = "5", description = "Of each process; 5 unless given.")
    private int rounds;

    @Option(
            names = "--bank",
            defaultValue = "agendador-prompt/src/test/resources/prompts",
            description = "The bank's folder; ${DEFAULT-VALUE} unless given.")
    private Path bank = Path.of("");

    @Option(names = "--out", description = "Where the figures go as CSV.")
    private @Nullable Path out;

    private final List<String> lines = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Quiet.all();
        System.out.println(Summary.COLUMNS);
        try (LocalPostgres server = LocalPostgres.open(Files.createTempDirectory("agendador-prompt"));
                HikariDataSource database = Pool.to(server, 4)) {
            for (String instance : instances) {
                previews(server, database, instance);
            }
        }
        List<Timing> read = new ArrayList<>();
        for (int each = 0; each < processes; each++) {
            read.addAll(run("--bank", bank.toString()));
        }
        Map<Boolean, List<Timing>> made =
                read.stream().collect(Collectors.partitioningBy(it -> it.kind().equals(Bank.MADE)));
        summarize("bank", Bank.MADE, made.getOrDefault(true, List.of()));
        summarize("bank", "all", made.getOrDefault(false, List.of()));
        if (out != null) {
            write(out);
        }
        return 0;
    }

    static String schema(String instance) {
        return instance.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private void previews(LocalPostgres server, HikariDataSource database, String instance)
            throws IOException, InterruptedException {
        PlanningRequest request = new KitNetwork(KitFiles.instance(instance)).request(1, Effort.of(0));
        Prepared.store(database, schema(instance), request);
        List<Timing> said = new ArrayList<>();
        for (int each = 0; each < processes; each++) {
            said.addAll(run(
                    "--url",
                    server.jdbcUrl(),
                    "--user",
                    server.user(),
                    "--password",
                    server.password(),
                    "--instance",
                    instance,
                    "--now",
                    request.now().toString(),
                    "--number",
                    "" + each));
        }
        said.stream()
                .map(Timing::kind)
                .distinct()
                .forEach(kind -> summarize(
                        instance,
                        kind,
                        said.stream().filter(it -> it.kind().equals(kind)).toList()));
        summarize(instance, "all", said);
    }

    private void summarize(String about, String kind, List<Timing> all) {
        for (Timing.Pass pass : Timing.Pass.values()) {
            List<Timing> some = all.stream().filter(it -> it.pass() == pass).toList();
            if (!some.isEmpty()) {
                String line = Summary.of(about, kind, pass, some).csv();
                lines.add(line);
                System.out.println(line);
            }
        }
    }

    /** The timings of one process. */
    private List<Timing> run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName(),
                "prompt-run",
                "--rounds",
                "" + rounds));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Timing> timings = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                timings.add(Timing.read(line));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("a process ended with exit code " + process.exitValue());
        }
        return timings;
    }

    private void write(Path file) throws IOException {
        Machine.here().write(file, Summary.COLUMNS, lines);
    }
}
