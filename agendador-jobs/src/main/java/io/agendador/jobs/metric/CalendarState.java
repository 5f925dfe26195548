package io.agendador.jobs.metric;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a calendar is kept in step.
 *
 * @param pseudonym a short word or number that stands for it; never its id, or an address
 * @param webhook when a message about it came last
 * @param sync when it was read last
 * @param failures in a row
 * @param events that were processed, ever
 */
public record CalendarState(
        String pseudonym, Optional<Instant> webhook, Optional<Instant> sync, int failures, long events) {

    private static final Pattern SHORT = Pattern.compile("[a-z0-9-]{1,16}");

    /** Checks it. */
    public CalendarState {
        if (!SHORT.matcher(pseudonym).matches()) {
            throw new IllegalArgumentException("a calendar is called by at most 16 of a-z, 0-9 and - in metrics");
        }
    }
}
