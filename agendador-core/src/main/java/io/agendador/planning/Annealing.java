package io.agendador.planning;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** One complete search: it begins warm, ends cold, and keeps the best roster it met. */
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
    private long done;

    /** From this state on, which it changes. */
    Annealing(State state, Guide guide, long seed) {
        this.state = state;
        this.guide = guide;
        dice = new Dice(seed);
        moves = new Moves(state, dice);
        best = state.holder.clone();
        bestScore = state.score();
    }

    /**
     * Searches; whether it came to the end.
     *
     * @param length of the whole, asked if the course is open, when that has to be decided
     * @param stop asked again and again whether to give up
     */
    boolean run(Course first, LongSupplier length, BooleanSupplier stop) {
        Course course = first;
        while (done < course.whole()) {
            if (stop.getAsBoolean()) {
                return false;
            }
            if (done == course.hot() && course.open()) {
                course = course.decided(length.getAsLong());
            }
            long end = done < course.hot() ? course.hot() : course.whole();
            int steps = (int) Math.min(CHUNK, end - done);
            steps(steps, course.heat(guide, done));
            done += steps;
        }
        return true;
    }

    int[] best() {
        return best;
    }

    Score bestScore() {
        return bestScore;
    }

    long done() {
        return done;
    }

    private void steps(int count, double heat) {
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
