package io.agendador.benchmarks.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExprBuilder;
import io.agendador.benchmarks.kit.Attempt;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Peer;
import io.agendador.planning.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One level after the other: what has been reached is kept from then on, and the roster that reached it is where the next
 * level begins. Each but the last has half of the time left, and what proof leaves over goes to the next.
 */
public final class CpSatPeer implements Peer {

    private final int workers;

    /** With this many threads. */
    public CpSatPeer(int workers) {
        this.workers = workers;
    }

    @Override
    public Attempt attempt(Instance instance, Duration limit, long seed) {
        Loader.loadNativeLibraries();
        return new Levels(instance, limit, seed).attempt();
    }

    private final class Levels {
        private final long end;
        private final long seed;
        private final RosterModel roster;
        private final List<LinearExprBuilder> levels = new ArrayList<>();
        private final List<String> bounds = new ArrayList<>();
        private Attempt best;

        Levels(Instance instance, Duration limit, long seed) {
            end = System.nanoTime() + limit.toNanos();
            this.seed = seed;
            roster = new RosterModel(instance);
            levels.add(roster.coverage);
            if (!instance.inForce().isEmpty()) {
                levels.add(roster.changes);
            }
            levels.add(roster.preferences);
            Map<String, String> fixed = roster.assignments(
                    it -> it.getIndex() == roster.model.trueLiteral().getIndex());
            best = new Attempt(fixed, null, "");
        }

        Attempt attempt() {
            boolean proven = true;
            for (LinearExprBuilder level : levels) {
                proven = solve(level, proven);
                // Without a roster at this level, one that is best at the next would be worth nothing.
                if (best.own() == null) {
                    break;
                }
            }
            return new Attempt(best.roster(), best.own(), "bound " + String.join("/", bounds));
        }

        /** Answers whether what was found is proven to be the best; a bound is one only where all before it is. */
        private boolean solve(LinearExprBuilder level, boolean proven) {
            roster.model.minimize(level);
            CpSolver solver = solver(level == roster.preferences ? 1 : 0.5);
            CpSolverStatus status = solver.solve(roster.model);
            bounds.add(proven ? bound(solver) : "?");
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
                return false;
            }
            Score own = new Score(
                    0, solver.value(roster.coverage), solver.value(roster.changes), solver.value(roster.preferences));
            best = new Attempt(roster.assignments(it -> solver.value(it) == 1), own, "");
            roster.model.addLessOrEqual(level, solver.value(level));
            beginWith(solver.response().getSolutionList());
            return proven && status == CpSolverStatus.OPTIMAL;
        }

        /** Its first bounds are below 0, which no level is. */
        private static String bound(CpSolver solver) {
            return String.valueOf(Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6)));
        }

        private CpSolver solver(double share) {
            CpSolver solver = new CpSolver();
            solver.getParameters()
                    .setNumWorkers(workers)
                    .setRandomSeed((int) seed)
                    .setLinearizationLevel(2)
                    .setMaxTimeInSeconds(Math.max(0, end - System.nanoTime()) / 1e9 * share);
            return solver;
        }

        private void beginWith(List<Long> solution) {
            roster.model.clearHints();
            for (int variable = 0; variable < solution.size(); variable++) {
                roster.model
                        .getBuilder()
                        .getSolutionHintBuilder()
                        .addVars(variable)
                        .addValues(solution.get(variable));
            }
        }
    }
}
