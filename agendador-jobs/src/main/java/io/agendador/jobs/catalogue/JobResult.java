package io.agendador.jobs.catalogue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What came of a run.
 *
 * @param items how many were processed, if they are counted
 * @param responseCode what the other side answered with, for a job that calls one
 * @param failure why it counts as failed; empty if it succeeded
 */
public record JobResult(OptionalLong items, OptionalInt responseCode, Optional<String> failure) {

    /** Succeeded; nothing is counted. */
    public static final JobResult DONE = new JobResult(OptionalLong.empty(), OptionalInt.empty(), Optional.empty());

    /** Succeeded, with so many items. */
    public static JobResult done(long items) {
        return new JobResult(OptionalLong.of(items), OptionalInt.empty(), Optional.empty());
    }

    /** With this answer of the other side. */
    public JobResult answered(int code) {
        return new JobResult(items, OptionalInt.of(code), failure);
    }

    /** Failed. */
    public JobResult failed(String why) {
        return new JobResult(items, responseCode, Optional.of(why));
    }
}
