package io.agendador.planning;

import io.agendador.roster.Weights;
import java.util.stream.IntStream;

/**
 * How the search sees the score. The levels above the preferences cost something finite here, so that it may pass
 * through worse rosters; what it keeps as best is compared level by level. The factors were found by trying on the
 * benchmarks' instances and are taken in proportion to the weights.
 *
 * @param gap per unit of a gap
 * @param twice per double
 * @param change per change to the baseline
 * @param hot what a step may cost at the beginning, about
 * @param cold at the end
 */
record Guide(long gap, long twice, long change, double hot, double cold) {

    private static final int CHANGE = 4;
    private static final int TWICE = 16;
    private static final int GAP_PER_DOUBLE = 5;
    private static final int FEW = 8;
    private static final double HOT = 0.35;
    private static final double COLD = 0.7;
    private static final double SETTLED = 0.25;

    static Guide of(Problem problem) {
        Weights weights = problem.weights;
        long largest = preferences(weights).max().orElse(1);
        long least = preferences(weights).filter(it -> it > 0).min().orElse(1);
        long unit = Math.max(largest, 1);
        return new Guide(
                weights.gap() == 0 ? 0 : unit * TWICE * perDouble(weights),
                weights.doubleShift() == 0 ? 0 : unit * TWICE,
                weights.stability() == 0 ? unit * CHANGE : weights.stability(),
                unit * HOT,
                // The more people there are, the more steps there are that cost little: together they warm.
                least * COLD / StrictMath.log(Math.max(FEW, problem.people.count)));
    }

    /** About what a step may cost at a level; the last is to settle. */
    double heat(int level) {
        int last = Course.LEVELS - 1;
        return level == last ? cold * SETTLED : hot * StrictMath.pow(cold / hot, level / (last - 1.0));
    }

    private static long perDouble(Weights weights) {
        long ratio = weights.gap() / Math.max(1, weights.doubleShift());
        return Math.max(1, Math.min(GAP_PER_DOUBLE, ratio));
    }

    private static IntStream preferences(Weights weights) {
        return IntStream.of(
                weights.overHour(),
                weights.underHour(),
                weights.repeatedLocation(),
                weights.concentration(),
                weights.missedShift(),
                weights.missedLocation(),
                weights.distantShifts());
    }
}
