package io.agendador.google.ledger;

import io.agendador.mirror.CalendarState;
import java.time.Duration;

/**
 * When calendars are read, and when they are left alone.
 *
 * @param poll how long after a reading a calendar without a living push channel is due again
 * @param atLeast the same for one whose channel looks healthy, for messages get lost
 * @param firstRetry after the first failure; doubles with each further one in a row
 * @param longestRetry what it does not grow beyond
 * @param rest how long an account that is parked, or not let in, is left alone
 */
public record Rhythm(Duration poll, Duration atLeast, Duration firstRetry, Duration longestRetry, Duration rest) {

    /** 10 minutes, 6 hours; from a minute to an hour after failures, 4 hours of rest. */
    public static final Rhythm DEFAULT = new Rhythm(
            CalendarState.ROUTINE,
            Duration.ofHours(6),
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofHours(4));

    public Rhythm {
        if (firstRetry.isNegative() || firstRetry.isZero() || longestRetry.compareTo(firstRetry) < 0) {
            throw new IllegalArgumentException(
                    "expected a first retry after some time and the longest not before it, found " + firstRetry
                            + " and " + longestRetry);
        }
    }

    /** How long to wait after so many failures in a row, at least one. */
    Duration retry(int failures) {
        Duration wait = firstRetry;
        for (int i = 1; i < failures && wait.compareTo(longestRetry) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }
}
