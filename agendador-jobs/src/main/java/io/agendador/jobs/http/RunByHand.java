package io.agendador.jobs.http;

import java.util.SortedMap;
import java.util.UUID;

/** Has a job run because somebody asks. Safe for use by many threads. */
@FunctionalInterface
public interface RunByHand {

    /**
     * Asks for it, through the gates.
     *
     * @param parameters by name, at most 32 of at most 500 characters
     */
    Outcome run(String job, SortedMap<String, String> parameters);

    /** What came of asking. */
    sealed interface Outcome {}

    /**
     * It will run, as soon as a worker is free.
     *
     * @param occurrence by which it is found again
     */
    record Accepted(UUID occurrence) implements Outcome {}

    /**
     * A gate stands in its way.
     *
     * @param sentence which one and why, for people
     */
    record Refused(String sentence) implements Outcome {}

    /** There is no such job. */
    record UnknownJob() implements Outcome {}
}
