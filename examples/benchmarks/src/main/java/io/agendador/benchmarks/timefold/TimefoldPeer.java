package io.agendador.benchmarks.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.agendador.benchmarks.kit.Attempt;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Peer;
import java.time.Duration;
import java.util.Objects;

/** Timefold's construction heuristic, then its local search over changes and swaps until the time is over. */
public final class TimefoldPeer implements Peer {

    /** Of several sizes, those that did best on M-tight-1 in the same time. */
    private static final int LATE = 400;

    private static final int TABU = 20;
    private static final int CHOICE = 1000;

    private final LocalSearchAcceptorConfig acceptor;
    private final int accepted;

    private TimefoldPeer(LocalSearchAcceptorConfig acceptor, int accepted) {
        this.acceptor = acceptor;
        this.accepted = accepted;
    }

    /** Takes a step that is no worse than one some steps ago. */
    public static Peer lateAcceptance() {
        return new TimefoldPeer(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE), 1);
    }

    /** Takes the best of many steps that leave alone what has just been moved. */
    public static Peer tabu() {
        return new TimefoldPeer(new LocalSearchAcceptorConfig().withEntityTabuSize(TABU), CHOICE);
    }

    @Override
    public Attempt attempt(Instance instance, Duration limit, long seed) {
        PlannedRoster best = SolverFactory.<PlannedRoster>create(config(limit, seed))
                .buildSolver()
                .solve(new PlannedRoster(instance));
        return new Attempt(best.assignments(), IncrementalScore.ours(instance, Objects.requireNonNull(best.score)), "");
    }

    private SolverConfig config(Duration limit, long seed) {
        return new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedOpening.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(IncrementalScore.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig()
                                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT_DECREASING),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                        .withMoveSelectors(
                                                new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig()))
                                .withAcceptorConfig(acceptor)
                                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(accepted)));
    }
}
