package io.agendador.planning;

import java.util.function.LongPredicate;

/** One complete search of a given length: it begins warm, ends cold, and keeps the best roster it met. */
final class Annealing {

    private static final int CHUNK = 512;
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
    private final Guide guide;
    private final Dice dice;
    private final Moves moves;
    private final int[] best;
    private Score bestScore;

    /** From this state on, which it changes. */
    Annealing(State state, Guide guide, long seed) {
        this.state = state;
        this.guide = guide;
        dice = new Dice(seed);
        moves = new Moves(state, new Draw(state, dice));
        best = state.holder.clone();
        bestScore = state.score();
    }

    /** Searches until the end or until told to stop, and answers how far it came. */
    long run(long work, LongPredicate stop) {
        for (long done = 0; done < work; done += CHUNK) {
            if (stop.test(done)) {
                return done;
            }
            double heat = guide.hot() * StrictMath.pow(guide.cold() / guide.hot(), (double) done / work);
            steps((int) Math.min(CHUNK, work - done), heat);
        }
        return work;
    }

    int[] best() {
        return best;
    }

    Score bestScore() {
        return bestScore;
    }

    private void steps(int count, double heat) {
        for (int step = 0; step < count; step++) {
            double chance = CHANCE[(int) (dice.next() >>> (64 - CHANCE_BITS))];
            if (moves.step((long) (heat * chance)) && state.coverage() <= bestScore.coverage()) {
                keep(state.score());
            }
        }
    }

    private void keep(Score score) {
        if (score.betterThan(bestScore)) {
            bestScore = score;
            System.arraycopy(state.holder, 0, best, 0, best.length);
        }
    }
}
