package io.agendador.examples.operations;

import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import java.time.Instant;
import java.util.List;

/**
 * A moment of a situation at which something is done, and then looked at.
 *
 * @param key of the sentence that says what happens
 * @param deed what the operator does
 * @param question what is asked of the record
 */
record Step(Instant at, String key, Deed deed, List<Question> question) {

    /** Does something in the ledger; what it answers is run at once. */
    @FunctionalInterface
    interface Deed {

        /** Nothing. */
        Deed NONE = (books, now) -> List.of();

        List<Occurrence> done(Books books, Instant now);
    }

    /** Why did this job run, or not, at that moment? */
    record Question(String job, Instant moment) {}

    Step {
        question = List.copyOf(question);
    }
}
