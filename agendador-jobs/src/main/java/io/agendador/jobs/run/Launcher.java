package io.agendador.jobs.run;

import io.agendador.jobs.ledger.Occurrence;

/** Has occurrences run by some node, as soon as one of its lane's workers is free. */
@FunctionalInterface
public interface Launcher {

    /**
     * Has it run, which launching it twice does no more than once. Whatever becomes of the launch, an occurrence that waits
     * is found and launched anew within seconds, so a failure may be passed over.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    void launch(Occurrence occurrence);
}
