package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Instance;
import io.agendador.planning.Effort;
import io.agendador.planning.Evaluation;
import io.agendador.planning.Planner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "roundrobin",
        description = "Fills an instance by the weighted round-robin and writes the roster.",
        mixinStandardHelpOptions = true)
final class RoundRobinCommand implements Callable<Integer> {

    @Option(names = "--instance", required = true, description = "A name of the kit, or a file, .json or .json.gz.")
    private String instance = "";

    @Option(names = "--out", required = true, description = "Where the roster goes.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Instance read = KitFiles.instance(instance);
        Map<String, String> roster = new RoundRobin(read).roster();
        KitFiles.write(out, read.name(), roster);
        KitNetwork network = new KitNetwork(read);
        Evaluation found = new Planner().evaluate(network.request(1, Effort.of(0)), network.assignments(roster));
        System.out.println(read.name() + " hard/coverage/changes/preferences " + found.score());
        return 0;
    }
}
