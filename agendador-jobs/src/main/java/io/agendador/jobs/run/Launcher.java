package io.agendador.jobs.run;

import io.agendador.jobs.ledger.Occurrence;
import java.time.Instant;

/** Has occurrences run by some node. Launching one twice does no harm: it is taken once. */
@FunctionalInterface
public interface Launcher {

    /**
     * Has it run at that time, or at once if that has passed.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    void launch(Occurrence occurrence, Instant at);
}
