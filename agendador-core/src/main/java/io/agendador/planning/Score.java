package io.agendador.planning;

import java.util.Comparator;

/**
 * How good a roster is: four levels, each compared only where all before it are equal; lower is better.
 *
 * @param hard violations of hard rules in which a movable assignment takes part; 0 for whatever the planner gives
 * @param coverage weighted gaps and doubles
 * @param changes assignments of the baseline that are not kept
 * @param preferences hours, rotation, concentration, preferred shifts and places, distance
 */
public record Score(long hard, long coverage, long changes, long preferences) implements Comparable<Score> {

    private static final Comparator<Score> ORDER = Comparator.comparingLong(Score::hard)
            .thenComparingLong(Score::coverage)
            .thenComparingLong(Score::changes)
            .thenComparingLong(Score::preferences);

    /** Whether this one is better than the other. */
    public boolean betterThan(Score other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return hard + "/" + coverage + "/" + changes + "/" + preferences;
    }
}
