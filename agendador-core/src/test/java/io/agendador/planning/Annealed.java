package io.agendador.planning;

/** Rosters as a short search leaves them. */
final class Annealed {

    private Annealed() {}

    static int[] roster(Problem problem, long seed) {
        return roster(problem, seed, 500);
    }

    static int[] roster(Problem problem, long seed, int moves) {
        Guide guide = Guide.of(problem);
        State state = new State(problem, guide);
        Construction.construct(state, problem.slots.standing);
        if (!problem.nothingMovable()) {
            new Annealing(state, guide, seed).run(Course.of(moves), () -> moves, () -> false);
        }
        return state.holder;
    }
}
