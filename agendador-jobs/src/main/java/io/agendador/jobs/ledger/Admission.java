package io.agendador.jobs.ledger;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.JobLedger.Books;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether what waits may be taken: much may have been paused since it was dispatched. Safe for use by many threads.
 */
@FunctionalInterface
public interface Admission {

    /** Takes whatever waits. */
    Admission OF_ALL = (books, network, job, occurrence, now) -> Answer.YES;

    /**
     * Whether it may be taken now. If not, then in the same transaction it has been recorded as skipped, or it waits for
     * longer.
     *
     * @param network whose
     * @param job of the occurrence
     */
    Answer ask(Books books, String network, Job job, UUID occurrence, Instant now);

    /**
     * Yes or no.
     *
     * @param admitted whether it may be taken
     * @param skipped what was recorded, if it is never to be taken; listeners are told of it after the transaction
     */
    record Answer(boolean admitted, Optional<Skipped> skipped) {

        /** It may. */
        public static final Answer YES = new Answer(true, Optional.empty());

        /** Not yet. */
        public static final Answer NOT_YET = new Answer(false, Optional.empty());

        /** Never. */
        public static Answer never(Occurrence occurrence, SkipReason reason) {
            return new Answer(false, Optional.of(new Skipped(occurrence, reason)));
        }
    }

    /** What was skipped, and why. */
    record Skipped(Occurrence occurrence, SkipReason reason) {}
}
