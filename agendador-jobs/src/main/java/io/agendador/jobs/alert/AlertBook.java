package io.agendador.jobs.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of concerns, shared by all nodes: of those that notice the same, one is to tell. Safe for use by many
 * threads and processes. Each call is a transaction, in which {@link AlertState} says what becomes of a concern.
 */
public interface AlertBook {

    /**
     * It is so now.
     *
     * @return what the caller is to tell; empty if nobody is to be told
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    Optional<Alert> raise(Concern concern, long count, Instant now);

    /**
     * It is so no longer; nothing happens if it was not.
     *
     * @return what the caller is to tell; empty if nobody is to be told
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    Optional<Alert> recover(Concern concern, Instant now);

    /**
     * What is so, or was noticed at that time or later; by kind and subject.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    List<AlertState> states(String network, Instant since);

    /**
     * So many there were on that day; what is counted later on the same day takes its place.
     *
     * @param day on the network's calendar
     * @param count 0 or more
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    void count(Concern concern, LocalDate day, long count);

    /**
     * How many there were on that day; empty if nobody counted.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    OptionalLong counted(Concern concern, LocalDate day);

    /**
     * Forgets what is not so any more and was noticed before that time only, and what was counted on earlier days.
     *
     * @return how many concerns
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    int forget(Instant before);
}
