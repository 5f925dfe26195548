package io.agendador.planning;

/** One complete search: it begins warm, ends cold, and keeps the best roster it met. */
final class Annealing {

    private final State state;
    private final Chance chance;
    private final Moves moves;
    private final HalfDays halfDays;
    private final int[] best;
    private Score bestScore;
    /** Since the last deal. */
    private int steps;

    /** From this state on, which it changes. */
    Annealing(State state, long seed) {
        this.state = state;
        Dice dice = new Dice(seed);
        chance = new Chance(dice);
        moves = new Moves(state, dice);
        halfDays = new HalfDays(state, dice, chance);
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
            if (step(heat) && state.betterThan(bestScore)) {
                keep();
            }
        }
    }

    private boolean step(double heat) {
        if (++steps < halfDays.every()) {
            return moves.step(chance.allowance(heat));
        }
        steps = 0;
        return halfDays.deal(heat);
    }

    private void keep() {
        bestScore = state.score();
        System.arraycopy(state.holder, 0, best, 0, best.length);
    }
}
