package io.agendador.benchmarks;

import io.agendador.benchmarks.cpsat.CpSatPeer;
import io.agendador.benchmarks.kit.Attempt;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Peer;
import io.agendador.benchmarks.timefold.TimefoldPeer;
import io.agendador.planning.Effort;
import io.agendador.planning.Plan;
import io.agendador.planning.Planner;
import java.time.Duration;

/** Who is compared. */
enum Contender {
    ROUND_ROBIN("round-robin"),
    TIMEFOLD_LATE("timefold-late"),
    TIMEFOLD_TABU("timefold-tabu"),
    CP_SAT("cp-sat"),
    AGENDADOR("agendador");

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    /** Made only now: loading a peer takes its time and memory. */
    Peer planner() {
        return switch (this) {
            case ROUND_ROBIN -> (instance, limit, seed) -> new Attempt(new RoundRobin(instance).roster(), null, "");
            case TIMEFOLD_LATE -> TimefoldPeer.lateAcceptance();
            case TIMEFOLD_TABU -> TimefoldPeer.tabu();
            case CP_SAT -> new CpSatPeer(Runtime.getRuntime().availableProcessors());
            case AGENDADOR -> Contender::plan;
        };
    }

    private static Attempt plan(Instance instance, Duration limit, long seed) {
        KitNetwork network = new KitNetwork(instance);
        Plan plan = new Planner().plan(network.request(seed, Effort.within(limit)));
        String again = "--seed " + seed + " --work " + plan.run().effort().text();
        return new Attempt(network.roster(plan.assignments()), plan.score(), again);
    }

    /** What people, commands and files call it. */
    @Override
    public String toString() {
        return label;
    }
}
