package io.agendador.jobs.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether something that jobs depend on can be relied on.
 *
 * @param name of the dependency
 * @param state how it stands
 * @param failures in a row
 * @param since when it stands so
 * @param openUntil then one run may try; if one is out to try already, another may. Empty if it is closed
 * @param nextWait how long it stays open the next time it opens
 */
public record Circuit(
        String name, State state, int failures, Instant since, Optional<Instant> openUntil, Duration nextWait) {

    /** How long one stays open that opens for the first time, or after it was closed. */
    public static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    /** Whether what depends on it runs. */
    public enum State {
        /** It does. */
        CLOSED,
        /** It does not. */
        OPEN,
        /** One run is out to try, the others wait for what comes of it. */
        HALF_OPEN
    }

    /**
     * A change of state.
     *
     * @param name of the circuit
     * @param at when
     * @param failures in a row by then
     * @param openUntil of the state it went to
     */
    public record Transition(
            String name, Instant at, State from, State to, int failures, Optional<Instant> openUntil) {}

    /** Checks it. */
    public Circuit {
        if ((state == State.CLOSED) != openUntil.isEmpty()) {
            throw new IllegalArgumentException("a circuit is open until some time, unless it is closed");
        }
    }

    /** One of which nothing bad is known. */
    public static Circuit closed(String name, Instant since) {
        return new Circuit(name, State.CLOSED, 0, since, Optional.empty(), FIRST_WAIT);
    }

    /** Whether it keeps from running what depends on it. */
    public boolean refuses(Instant now) {
        return openUntil.filter(now::isBefore).isPresent();
    }

    /** With one run out to try, and another allowed after that time. */
    public Circuit probed(Instant now, Instant until) {
        return new Circuit(name, State.HALF_OPEN, failures, now, Optional.of(until), nextWait);
    }

    /** From this one to that. */
    public Transition to(Circuit next, Instant now) {
        return new Transition(name, now, state, next.state, next.failures, next.openUntil);
    }
}
