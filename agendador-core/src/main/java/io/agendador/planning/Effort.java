package io.agendador.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to search: whichever is reached first.
 *
 * @param work moves tried, at least 0; together with the seed it determines the plan, on any machine
 * @param limit the outer guard by the clock; a plan that it cut short says at which pace it was found, so that it can be
 *     repeated
 * @param pace of a run to be repeated; null for any other search
 */
public record Effort(long work, Duration limit, @Nullable Pace pace) {

    private static final Duration LONG = Duration.ofDays(1);

    public Effort {
        if (work < 0 || limit.isNegative()) {
            throw new IllegalArgumentException("effort must not be negative: " + work + ", " + limit);
        }
    }

    /** This work, or as much of it as fits into this time. */
    public Effort(long work, Duration limit) {
        this(work, limit, null);
    }

    /** What repeats it, for people: the pace, or else the work. */
    public String text() {
        return pace == null ? String.valueOf(work) : pace.toString();
    }

    /** As much as fits into this time. */
    public static Effort within(Duration limit) {
        return new Effort(Long.MAX_VALUE, limit);
    }

    /** This much work, however long it takes. */
    public static Effort of(long work) {
        return new Effort(work, LONG);
    }

    /** What a run did, however long it takes. */
    public static Effort of(Pace pace) {
        return new Effort(pace.work(), LONG, pace);
    }
}
