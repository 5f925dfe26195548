package io.agendador.benchmarks;

import io.agendador.benchmarks.Trial.Result;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "measure",
        description = "Measures our planner against the best rosters known, each run in a process of its own.",
        mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {

    @Mixin
    private Batch batch = new Batch();

    @Option(names = "--heap", defaultValue = "512m", description = "The most heap of each process; 512m unless given.")
    private String heap = "";

    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        Map<String, Reference> references = Reference.all();
        List<Trial> trials = new ArrayList<>();
        List<Measurement> measurements = new ArrayList<>();
        for (String name : batch.instances(List.copyOf(references.keySet()))) {
            Instance instance = KitFiles.instance(name);
            Reference reference = references.getOrDefault(name, unknown(name, instance));
            for (Duration limit : Size.of(instance).measured(instance)) {
                measurements.add(new Measurement(reference, limit));
                batch.seeds().forEach(it -> trials.add(new Trial(Contender.AGENDADOR, name, limit, it)));
            }
        }
        List<Result> results = batch.run(trials, new Trials(List.of("-Xmx" + heap)), out);
        out.println();
        out.println(Measurement.HEAD);
        measurements.forEach(it -> out.println(it.row(results)));
        results.stream()
                .filter(it -> references
                        .getOrDefault(it.trial().instance(), Reference.NONE)
                        .isWorseThan(it.score()))
                .forEach(it -> out.println("New best: " + it));
        return 0;
    }

    /** What can be told without a reference: the least coverage. */
    private static Reference unknown(String name, Instance instance) {
        long least = new Planner()
                .least(new KitNetwork(instance).request(1, Effort.of(0)))
                .coverage();
        return new Reference(name, least, -1, -1, "");
    }
}
