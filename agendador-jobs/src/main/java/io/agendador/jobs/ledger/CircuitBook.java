package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.Circuit.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Circuits and their past. Takes part in a transaction; used by the calling thread within it only. */
public interface CircuitBook {

    /** All of a network that were ever heard of, by name. */
    List<Circuit> all(String network);

    /** As it stands, closed since now if it was never heard of; nobody else changes it until the transaction ends. */
    Circuit hold(String network, String name, Instant now);

    /** Stores one that is held; where its state changes, that is kept as a transition. */
    void store(String network, Circuit circuit, Instant now);

    /**
     * Sends out a run to try, if the circuit is not closed and its time is over.
     *
     * @param until if nothing has come of it by then, another may try
     * @return whether it may
     */
    boolean probe(String network, String name, Instant now, Instant until);

    /**
     * Changes of state at that time or since, the newest first.
     *
     * @param name only that circuit's
     */
    List<Transition> transitions(String network, Optional<String> name, Instant since);
}
