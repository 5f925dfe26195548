package io.agendador.benchmarks;

import io.agendador.benchmarks.Trial.Result;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.planning.Score;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Runs one planner after the other, each time in a new Java process, so that none finds the machine warmed up by another.
 * What a roster costs is evaluated here, from the file that the process wrote.
 */
final class Trials {

    /** Beyond the limit, for reading the instance and for planners that look at the clock too seldom. */
    private static final long PATIENCE_SECONDS = 300;

    private final List<String> javaOptions;

    /** With options for each process, such as {@code -Xmx512m}. */
    Trials(List<String> javaOptions) {
        this.javaOptions = javaOptions;
    }

    /**
     * Runs it to its end.
     *
     * @throws IOException if the process fails, or claims that its roster is better than it is
     */
    Result run(Trial trial) throws IOException {
        Path folder = Files.createTempDirectory("agendador-trial");
        Path roster = folder.resolve("roster.json");
        Path said = folder.resolve("said.txt");
        try {
            execute(trial, roster, said);
            Properties facts = new Properties();
            facts.load(new StringReader(Files.readString(said)));
            Score score = evaluate(trial.instance(), roster);
            checkWord(trial, facts.getProperty("own"), score);
            return new Result(
                    trial,
                    score,
                    Double.parseDouble(facts.getProperty("seconds")),
                    Long.parseLong(facts.getProperty("heap")),
                    facts.getProperty("remark"));
        } finally {
            Files.deleteIfExists(roster);
            Files.deleteIfExists(said);
            Files.deleteIfExists(folder);
        }
    }

    private void execute(Trial trial, Path roster, Path said) throws IOException {
        Process process = new ProcessBuilder(command(trial, roster))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            boolean ended = process.waitFor(trial.limit().toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(trial.planner() + " on " + trial.instance()
                        + (ended ? " ended with exit code " + process.exitValue() : " did not end"));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Trial trial, Path roster) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-Dslf4j.internal.verbosity=ERROR", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benchmarks.class.getName(), "run"));
        command.addAll(List.of("--planner", trial.planner().toString(), "--instance", trial.instance()));
        command.addAll(List.of("--seconds", "" + Seconds.of(trial.limit()), "--seed", Long.toString(trial.seed())));
        command.addAll(List.of("--out", roster.toString()));
        return command;
    }

    private static Score evaluate(String instance, Path roster) throws IOException {
        Instance read = KitFiles.instance(instance);
        KitNetwork network = new KitNetwork(read);
        return new Planner()
                .evaluate(
                        network.request(1, Effort.of(0)),
                        network.assignments(KitFiles.roster(roster).assignments()))
                .score();
    }

    private static void checkWord(Trial trial, String own, Score score) throws IOException {
        if (own.isEmpty()) {
            return;
        }
        long[] levels = Arrays.stream(own.split("/")).mapToLong(Long::parseLong).toArray();
        if (new Score(levels[0], levels[1], levels[2], levels[3]).betterThan(score)) {
            throw new IOException(trial.planner() + " says that its roster for " + trial.instance() + " costs " + own
                    + ", but it costs " + score);
        }
    }
}
