package io.agendador.jobs.alert;

import java.util.OptionalLong;

/**
 * How many inconsistencies are too many.
 *
 * @param most more than that
 * @param growth or so many times as many as the week before, from 1
 */
public record InconsistencyLimit(long most, double growth) {

    /** Over 20, or half as many again as the week before. */
    public static final InconsistencyLimit USUAL = new InconsistencyLimit(20, 1.5);

    /** Checks it. */
    public InconsistencyLimit {
        if (most < 0 || !(growth >= 1)) {
            throw new IllegalArgumentException("none at the least, and growth from 1");
        }
    }

    /** Whether these are; nothing grows from none. */
    public boolean exceeded(long count, OptionalLong weekBefore) {
        long before = weekBefore.orElse(0);
        return count > most || (before > 0 && count > before && count >= before * growth);
    }
}
