package io.agendador.planning;

/** One complete search: it begins warm, ends cold, and keeps the best roster it met. */
final class Annealing {

    private static final int CHANCE_BITS = 12;
    /** −ln of evenly spread chances: by how many times its heat a step may cost. */
    private static final double[] CHANCE = new double[1 << CHANCE_BITS];

    static {
        for (int cell = 0; cell < CHANCE.length; cell++) {
            // StrictMath: the same plan on every machine.
            CHANCE[cell] = -StrictMath.log((cell + 0.5) / CHANCE.length);
        }
    }

    private final State state;
    private final Dice dice;
    private final Moves moves;
    private final int[] best;
    private Score bestScore;

    /** From this state on, which it changes. */
    Annealing(State state, long seed) {
        this.state = state;
        dice = new Dice(seed);
        moves = new Moves(state, dice);
        best = state.holder.clone();
        bestScore = state.score();
    }

    int[] best() {
        return best;
    }

    Score bestScore() {
        return bestScore;
    }

    /** Takes so many steps; one may cost about as much as the heat. */
    void steps(int count, double heat) {
        for (int step = 0; step < count; step++) {
            double chance = CHANCE[(int) (dice.next() >>> (64 - CHANCE_BITS))];
            if (moves.step((long) (heat * chance)) && state.betterThan(bestScore)) {
                keep();
            }
        }
    }

    private void keep() {
        bestScore = state.score();
        System.arraycopy(state.holder, 0, best, 0, best.length);
    }
}
