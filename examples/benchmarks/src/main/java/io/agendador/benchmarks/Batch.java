package io.agendador.benchmarks;

import io.agendador.benchmarks.Trial.Result;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that run many trials, and the running of them. */
final class Batch {

    @Option(names = "--instances", split = ",", description = "Names of the kit or files, separated by commas.")
    private List<String> instances = List.of();

    @Option(names = "--seeds", defaultValue = "5", description = "How many runs of ours; 5 unless given.")
    private int seeds;

    @Option(names = "--out", description = "Where the results go as CSV.")
    private @Nullable Path out;

    /** Those asked for. */
    List<String> instances(List<String> unlessGiven) {
        return instances.isEmpty() ? unlessGiven : instances;
    }

    /** Those of ours: 1, 2, … */
    List<Long> seeds() {
        List<Long> all = new ArrayList<>();
        for (long seed = 1; seed <= seeds; seed++) {
            all.add(seed);
        }
        return all;
    }

    /** One after the other, telling how each went. */
    List<Result> run(List<Trial> trials, Trials processes, PrintStream progress) throws IOException {
        List<Result> results = new ArrayList<>();
        LocalDate today = LocalDate.now(Clock.systemUTC());
        try (ResultFile file = out == null ? null : new ResultFile(out, Machine.here(), today)) {
            for (Trial trial : trials) {
                Result result = processes.run(trial);
                results.add(result);
                progress.printf(Locale.ROOT, "%d/%d %s%n", results.size(), trials.size(), result);
                if (file != null) {
                    file.add(result);
                }
            }
        }
        return results;
    }
}
