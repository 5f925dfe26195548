package io.agendador.jobs.catalogue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One run of a job, as its handler sees it.
 *
 * @param occurrence what it is a run of; the same for all its attempts
 * @param network whose
 * @param job as declared
 * @param scheduledFor the time it was due, or was asked for
 * @param attempt from 1
 * @param parameters by name, as asked for
 * @param windowTypes of the window it was due in, in order
 * @param fence what the run was given; see {@link Lease}
 * @param lease whether it is still this run's to do
 */
public record JobRun(
        UUID occurrence,
        String network,
        Job job,
        Instant scheduledFor,
        int attempt,
        Map<String, String> parameters,
        List<String> windowTypes,
        long fence,
        Lease lease) {

    /** A run's right to do what it does. Another node may take it over when this one does not answer. */
    @FunctionalInterface
    public interface Lease {

        /**
         * Whether it holds, as the database says now.
         *
         * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
         */
        boolean holds();
    }

    /** Copies what it is given. */
    public JobRun {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        windowTypes = List.copyOf(windowTypes);
    }
}
