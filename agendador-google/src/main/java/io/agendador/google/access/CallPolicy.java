package io.agendador.google.access;

import java.time.Duration;

/**
 * How often and how long a call is tried. Before try n + 1 passes a random time from zero up to
 * {@code firstWait · 2ⁿ⁻¹}, at most {@code longestWait} ("full jitter").
 *
 * @param tries the most HTTP calls for one call, 1 to 20
 * @param confirmations after how many 404s a calendar counts as lost, 1 to {@code tries}
 * @param patience the longest that a call waits for its budget, in all
 */
public record CallPolicy(int tries, int confirmations, Duration firstWait, Duration longestWait, Duration patience) {

    /** 6 tries over a minute at most, 3 for a 404, and a minute and a half for the budget. */
    public static final CallPolicy DEFAULT =
            new CallPolicy(6, 3, Duration.ofSeconds(1), Duration.ofSeconds(32), Duration.ofSeconds(90));

    /** Refuses numbers out of range. */
    public CallPolicy {
        if (tries < 1 || tries > 20 || confirmations < 1 || confirmations > tries) {
            throw new IllegalArgumentException(
                    "1 to 20 tries, and no more confirmations than these: " + tries + ", " + confirmations);
        }
        if (firstWait.isNegative() || longestWait.compareTo(firstWait) < 0 || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "waits from zero up, the longest not below the first: " + firstWait + ", " + longestWait);
        }
    }
}
