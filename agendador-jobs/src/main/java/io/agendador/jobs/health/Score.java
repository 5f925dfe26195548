package io.agendador.jobs.health;

import io.agendador.jobs.health.Contributor.Say;
import java.util.List;

/**
 * How everything does, in a number: the mean of its parts by their weights, rounded down.
 *
 * @param value 0…100; at most 39 while a critical job is stale
 * @param capped whether a critical job is stale
 * @param parts ours first, then the others' in their order
 */
public record Score(int value, boolean capped, List<Part> parts) {

    private static final int MOST_WHEN_CAPPED = 39;
    private static final int FULL = 100;

    /**
     * A part of it.
     *
     * @param name of what it is about
     * @param weight from 0
     * @param say how that does
     */
    public record Part(String name, int weight, Say say) {

        /** Checks it. */
        public Part {
            if (name.isBlank() || weight < 0) {
                throw new IllegalArgumentException("a part has a name and a weight from 0");
            }
        }
    }

    /** Copies and checks. */
    public Score {
        parts = List.copyOf(parts);
        if (value < 0 || value > (capped ? MOST_WHEN_CAPPED : FULL)) {
            throw new IllegalArgumentException("a score is 0 to 100, or to 39 if it is capped; not " + value);
        }
    }

    /** Of these parts; full if none of them counts. */
    static Score of(List<Part> parts, boolean capped) {
        long weights = parts.stream().mapToLong(Part::weight).sum();
        long sum = parts.stream()
                .mapToLong(it -> (long) it.weight() * it.say().value())
                .sum();
        int mean = weights == 0 ? FULL : (int) (sum / weights);
        return new Score(capped ? Math.min(MOST_WHEN_CAPPED, mean) : mean, capped, parts);
    }

    /** Healthy from 80, attention from 60, degraded from 40, else critical. */
    public HealthStatus status() {
        if (value >= 80) {
            return HealthStatus.HEALTHY;
        }
        if (value >= 60) {
            return HealthStatus.ATTENTION;
        }
        return value >= 40 ? HealthStatus.DEGRADED : HealthStatus.CRITICAL;
    }
}
