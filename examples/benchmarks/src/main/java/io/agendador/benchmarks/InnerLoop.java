package io.agendador.benchmarks;

import io.agendador.planning.Effort;
import io.agendador.planning.Plan;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Moves a second, counted over whole plans: building the problem and telling the reasons are in it, and weigh little
 * against this many moves. Public, for JMH makes it.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class InnerLoop {

    private static final int MOVES = 5_000_000;

    /** The instance's name. */
    @Param({"S-tight-1", "M-tight-1", "L-tight-1", "XL-tight-1"})
    public String instance = "";

    private @Nullable PlanningRequest request;

    /** For JMH. */
    public InnerLoop() {}

    /** Reads the instance. */
    @Setup
    public void read() throws IOException {
        request = new KitNetwork(KitFiles.instance(instance)).request(1, Effort.of(MOVES));
    }

    /** One plan; what it returns keeps the work from being optimised away. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public Plan moves() {
        if (request == null) {
            throw new IllegalStateException("JMH reads the instance first");
        }
        return new Planner().plan(request);
    }
}
