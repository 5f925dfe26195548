package io.agendador.jobs.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One run of an occurrence, or that it was skipped.
 *
 * @param id of this run
 * @param occurrence what it is a run of
 * @param started when it started, or was skipped
 * @param finished when it ended; empty while it runs
 * @param attempt from 1; 0 if it was skipped
 * @param node which one ran it
 * @param responseCode what the other side answered, for a job that calls one
 * @param error what went wrong, or what stands behind the skip: at most 500 characters
 * @param items how many were processed, if they are counted
 * @param skipped why it was
 */
public record Execution(
        UUID id,
        Occurrence occurrence,
        Instant started,
        Optional<Instant> finished,
        Status status,
        int attempt,
        String node,
        OptionalInt responseCode,
        Optional<String> error,
        OptionalLong items,
        Optional<SkipReason> skipped) {

    /** How it stands. */
    public enum Status {
        RUNNING,
        SUCCESS,
        ERROR,
        TIMEOUT,
        SKIPPED
    }
}
