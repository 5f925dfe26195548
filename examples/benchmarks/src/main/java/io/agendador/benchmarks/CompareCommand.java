package io.agendador.benchmarks;

import io.agendador.benchmarks.Trial.Result;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "compare",
        description = "Lets every planner plan the same instances, one process after the other.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final List<String> SIZES = List.of(
            "S-loose-1", "S-tight-1", "S-infeasible-1", "M-loose-1", "M-tight-1", "M-infeasible-1", "L-tight-1");

    @Mixin
    private Batch batch = new Batch();

    @Option(
            names = "--peer-seconds",
            defaultValue = "60",
            converter = Seconds.class,
            description = "How long a peer searches; 60 unless given.")
    private Duration theirs = Duration.ZERO;

    @Option(
            names = "--seconds",
            converter = Seconds.class,
            description = "How long ours searches; 1 up to size M and 10 beyond unless given.")
    private @Nullable Duration ours;

    @Option(
            names = "--planners",
            split = ",",
            description = "Some of ${COMPLETION-CANDIDATES}, separated by commas; all unless given.")
    private List<Contender> planners = List.of(Contender.values());

    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        List<String> instances = batch.instances(SIZES);
        List<Trial> trials = new ArrayList<>();
        for (String instance : instances) {
            trials.addAll(trials(instance));
        }
        List<Result> results = batch.run(trials, new Trials(List.of()), out);
        for (String instance : instances) {
            out.println();
            new Comparison(instance, results).print(out);
        }
        return 0;
    }

    private List<Trial> trials(String instance) throws IOException {
        Duration limit = ours == null ? Size.of(KitFiles.instance(instance)).compared() : ours;
        List<Trial> trials = new ArrayList<>();
        for (Contender planner : planners) {
            boolean own = planner == Contender.AGENDADOR;
            List<Long> seeds = own ? batch.seeds() : List.of(1L);
            seeds.forEach(it -> trials.add(new Trial(planner, instance, own ? limit : theirs, it)));
        }
        return trials;
    }
}
