package io.agendador.jobs.catalogue;

import java.time.Duration;

/**
 * How often a failed run is tried again, and when: after a random time below a limit that doubles ("exponential backoff
 * and full jitter", M. Brooker, AWS Architecture Blog, 2015).
 *
 * @param most 0…100
 * @param first the limit before the first retry, more than nothing
 * @param longest what the limit grows to at most, at least the first
 */
public record Retries(int most, Duration first, Duration longest) {

    /** Crons that come this often or oftener do not retry unless told to: their next occurrence is their retry. */
    static final Duration OFTEN = Duration.ofMinutes(15);

    /** Five times, in half an hour or so. */
    public static final Retries USUAL = new Retries(5, Duration.ofSeconds(30), Duration.ofHours(1));

    /** Never. */
    public static final Retries NONE = new Retries(0, Duration.ofSeconds(30), Duration.ofHours(1));

    private static final int MOST = 100;

    /** Checks it. */
    public Retries {
        if (most < 0 || most > MOST) {
            throw new IllegalArgumentException("retries are 0 to " + MOST + ", not " + most);
        }
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("the first delay is more than nothing, the longest no shorter");
        }
    }

    /** As many times, with the same delays. */
    public Retries most(int times) {
        return new Retries(times, first, longest);
    }

    /**
     * The delay after this many failures.
     *
     * @param failures from 1
     * @param chance 0 ≤ chance &lt; 1
     */
    public Duration delay(int failures, double chance) {
        double limit = Math.min((double) longest.toMillis(), first.toMillis() * Math.pow(2, failures - 1));
        return Duration.ofMillis((long) (limit * chance));
    }
}
