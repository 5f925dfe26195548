package io.agendador.planning;

/** Rosters as a short search leaves them. */
final class Annealed {

    private Annealed() {}

    static int[] roster(Problem problem, long seed) {
        Guide guide = Guide.of(problem.weights);
        State state = new State(problem, guide);
        Construction.construct(state);
        if (!problem.nothingMovable()) {
            new Annealing(state, guide, seed).run(500, done -> false);
        }
        return state.holder;
    }
}
