package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Instance;
import io.agendador.planning.Effort;
import io.agendador.planning.Pace;
import io.agendador.planning.Plan;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "plan", description = "Plans an instance and writes the roster.", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    @Option(names = "--instance", required = true, description = "A name of the kit, or a file, .json or .json.gz.")
    private String instance = "";

    @Option(names = "--out", required = true, description = "Where the roster goes.")
    private Path out = Path.of("");

    @Option(
            names = "--seconds",
            defaultValue = "1",
            converter = Seconds.class,
            description = "How long to search; 1 unless given.")
    private Duration limit = Duration.ZERO;

    @Option(names = "--seed", defaultValue = "1", description = "Of the random choices; 1 unless given.")
    private long seed;

    @Option(
            names = "--work",
            description = "Moves to try, or the pace of a run, in place of seconds: the same plan on any machine.")
    private @Nullable String work;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Effort effort = effort();
        Instance read = KitFiles.instance(instance);
        KitNetwork network = new KitNetwork(read);
        PlanningRequest request = network.request(seed, effort);
        Plan plan = new Planner().plan(request);
        KitFiles.write(out, read.name(), network.roster(plan.assignments()));
        print(command().commandLine().getOut(), read, plan);
        return 0;
    }

    private static void print(PrintWriter to, Instance instance, Plan plan) {
        to.println(instance.name() + " hard/coverage/changes/preferences " + plan.score());
        plan.parts().forEach((part, cost) -> to.printf("  %-18s %10d%n", part, cost));
        Plan.Run run = plan.run();
        to.printf("  %.3f s, work %d, seed %d%n", run.elapsed().toNanos() / 1e9, run.work(), run.seed());
        to.println("  again: --seed " + run.seed() + " --work " + run.effort().text());
    }

    private Effort effort() {
        if (work == null) {
            return Effort.within(limit);
        }
        try {
            return work.contains(":") ? Effort.of(Pace.of(work)) : Effort.of(Long.parseLong(work));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command().commandLine(), "--work must be moves to try or a run's pace: " + work, e);
        }
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("runs within picocli only");
        }
        return spec;
    }
}
