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
            Annealing annealing = new Annealing(state, seed);
            Course course = Course.of(moves, Long.MAX_VALUE);
            for (int steps = course.next(0); steps > 0; steps = course.next(0)) {
                annealing.steps(steps, guide.heat(course.level()));
            }
        }
        return state.holder;
    }
}
