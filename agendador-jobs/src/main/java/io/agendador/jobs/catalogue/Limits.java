package io.agendador.jobs.catalogue;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one run may take. Batch and workers are for the handler, which keeps to them by itself. Immutable; each method
 * gives another one.
 *
 * @param timeout after which it is interrupted, more than nothing
 * @param batch how many items at most, from 1
 * @param mostWorkers how many threads at most, from 1
 * @param retries how often it is tried again, if not as the cron suggests
 */
public record Limits(Duration timeout, OptionalInt batch, OptionalInt mostWorkers, Optional<Retries> retries) {

    /** 300 seconds, and as many items and workers as the handler likes. */
    public static final Limits USUAL =
            new Limits(Duration.ofMinutes(5), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /** Checks it. */
    public Limits {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a time-out of " + timeout + " leaves no time");
        }
        if (batch.orElse(1) < 1 || mostWorkers.orElse(1) < 1) {
            throw new IllegalArgumentException("a batch and its workers are at least 1");
        }
    }

    /** With this time-out. */
    public Limits timeout(Duration timeout) {
        return new Limits(timeout, batch, mostWorkers, retries);
    }

    /** With this many items. */
    public Limits batch(int items) {
        return new Limits(timeout, OptionalInt.of(items), mostWorkers, retries);
    }

    /** With this many threads. */
    public Limits mostWorkers(int threads) {
        return new Limits(timeout, batch, OptionalInt.of(threads), retries);
    }

    /** Tried again like this. */
    public Limits retries(Retries retries) {
        return new Limits(timeout, batch, mostWorkers, Optional.of(retries));
    }
}
