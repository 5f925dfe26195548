package io.agendador.planning;

/** Rosters as a short search leaves them. */
final class Annealed {

    private Annealed() {}

    static int[] roster(Problem problem, long seed) {
        Guide guide = Guide.of(problem);
        State state = new State(problem, guide);
        Construction.construct(state, problem.slots.standing);
        if (!problem.nothingMovable()) {
            new Annealing(state, guide, seed).run(Course.of(500), () -> 500, () -> false);
        }
        return state.holder;
    }
}
