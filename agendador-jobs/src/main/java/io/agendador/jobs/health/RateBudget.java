package io.agendador.jobs.health;

import java.time.Instant;
import java.util.Optional;

/**
 * What an account may ask of another side.
 *
 * @param account what people call it here: never an address
 * @param used of what it may, so far
 * @param left of it
 * @param renewed when all of it is there again; empty if it comes back bit by bit
 */
public record RateBudget(String account, long used, long left, Optional<Instant> renewed) {

    /** Checks it. */
    public RateBudget {
        if (account.isBlank() || account.contains("@") || used < 0 || left < 0) {
            throw new IllegalArgumentException("a budget has a name that is no address, and nothing less than none");
        }
    }
}
