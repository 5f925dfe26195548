package io.agendador.planning;

import java.time.Duration;

/**
 * How long to search: whichever is reached first.
 *
 * @param work moves tried, at least 0; together with the seed it determines the plan, on any machine
 * @param limit the outer guard by the clock; a plan that it cut short says how much work was done, so that it can be
 *     repeated
 */
public record Effort(long work, Duration limit) {

    public Effort {
        if (work < 0 || limit.isNegative()) {
            throw new IllegalArgumentException("effort must not be negative: " + work + ", " + limit);
        }
    }

    /** As much as fits into this time. */
    public static Effort within(Duration limit) {
        return new Effort(Long.MAX_VALUE, limit);
    }

    /** This much work, however long it takes. */
    public static Effort of(long work) {
        return new Effort(work, Duration.ofDays(1));
    }
}
