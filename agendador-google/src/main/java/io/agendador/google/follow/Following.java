package io.agendador.google.follow;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.review.Transactions.Stores;
import java.time.Instant;
import java.util.List;

/** What makes the roster follow a calendar. Safe for use by many threads. */
@FunctionalInterface
public interface Following {

    /**
     * Follows what was read, within the transaction that stores it; whoever throws undoes all of it, and the same changes
     * are seen again by the next reading.
     *
     * @param calendar as it was before the reading
     * @param seen all of them, each event once, in the order of their ids; never empty
     */
    Followed follow(Stores stores, CalendarRow calendar, List<SeenChange> seen, Instant now);

    /**
     * What came of it.
     *
     * @param adopted changes of the roster
     * @param conflicts new ones
     */
    record Followed(int adopted, int conflicts) {

        /** Nothing. */
        public static final Followed NOTHING = new Followed(0, 0);
    }
}
