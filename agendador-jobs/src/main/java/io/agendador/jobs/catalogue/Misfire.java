package io.agendador.jobs.catalogue;

import java.time.Duration;
import java.util.Optional;

/**
 * What is done about occurrences that came due while nobody could dispatch them.
 *
 * @param kind whether the last of them is still run
 * @param within how late at most; empty for as late as until the cron comes again, at most a day
 */
public record Misfire(Kind kind, Optional<Duration> within) {

    /** Whether what was missed is run. */
    public enum Kind {
        /** The last one that was missed runs, if it is not too late; the others are skipped. */
        RUN_ONCE,
        /** None runs. */
        SKIP
    }

    /** Run once, unless the next one has come. */
    public static final Misfire USUAL = new Misfire(Kind.RUN_ONCE, Optional.empty());

    /** Never run late. */
    public static final Misfire SKIP = new Misfire(Kind.SKIP, Optional.empty());

    /** Checks it. */
    public Misfire {
        if (within.filter(it -> it.isNegative() || it.isZero()).isPresent()) {
            throw new IllegalArgumentException("a start deadline is more than nothing");
        }
    }

    /** Run once, if not later than that. */
    public static Misfire runOnceWithin(Duration deadline) {
        return new Misfire(Kind.RUN_ONCE, Optional.of(deadline));
    }
}
