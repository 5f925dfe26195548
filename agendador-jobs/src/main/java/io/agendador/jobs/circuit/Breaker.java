package io.agendador.jobs.circuit;

import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.State;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What an outcome makes of a circuit. Resilience4j counts and decides; since all nodes share what is stored, each outcome
 * finds a breaker that was wound up to it. Pure.
 */
final class Breaker {

    /** So many failures in a row open it. */
    static final int FAILURES = 5;

    /** Each failed try doubles how long it stays open, up to this. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private Breaker() {}

    static Circuit after(Circuit circuit, boolean success, Instant now) {
        CircuitBreaker breaker = woundUp(circuit, now);
        feed(breaker, success);
        int failures = success ? 0 : circuit.failures() + 1;
        if (breaker.getState() == CircuitBreaker.State.CLOSED) {
            Instant since = circuit.state() == State.CLOSED ? circuit.since() : now;
            return new Circuit(circuit.name(), State.CLOSED, failures, since, Optional.empty(), Circuit.FIRST_WAIT);
        }
        // Who began before it opened has nothing to say about the time after.
        return circuit.state() == State.OPEN ? circuit : opened(circuit, failures, now);
    }

    private static Circuit opened(Circuit circuit, int failures, Instant now) {
        Duration wait = circuit.nextWait();
        Duration doubled = wait.multipliedBy(2);
        Duration next = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        return new Circuit(circuit.name(), State.OPEN, failures, now, Optional.of(now.plus(wait)), next);
    }

    private static CircuitBreaker woundUp(Circuit circuit, Instant now) {
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(FAILURES)
                .minimumNumberOfCalls(FAILURES)
                .failureRateThreshold(100)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitDurationInOpenState(circuit.nextWait())
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
        CircuitBreaker breaker = CircuitBreaker.of(circuit.name(), config);
        if (circuit.state() == State.CLOSED) {
            for (int failure = 0; failure < circuit.failures(); failure++) {
                feed(breaker, false);
            }
            return breaker;
        }
        breaker.transitionToOpenState();
        if (circuit.state() == State.HALF_OPEN) {
            breaker.transitionToHalfOpenState();
        }
        return breaker;
    }

    private static void feed(CircuitBreaker breaker, boolean success) {
        if (success) {
            breaker.onSuccess(0, TimeUnit.MILLISECONDS);
        } else {
            breaker.onError(0, TimeUnit.MILLISECONDS, new IllegalStateException("a failure"));
        }
    }
}
