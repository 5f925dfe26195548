package io.agendador.jobs.ledger;

import java.time.Instant;

/**
 * A time in which nobody dispatched.
 *
 * @param from the last minute that was looked at
 * @param until when somebody looked again
 */
public record Outage(Instant from, Instant until) {

    /** Whether that moment lies in it. */
    public boolean contains(Instant moment) {
        return moment.isAfter(from) && !moment.isAfter(until);
    }
}
