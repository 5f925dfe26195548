package io.agendador.jobs.circuit;

import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.State;
import io.agendador.jobs.ledger.CircuitBook;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedger.Books;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;

/**
 * The circuits of one network, the same for all nodes: five failures in a row open one for a minute, then one call may
 * try. If it fails, the time doubles, up to ten minutes; if it succeeds, the circuit is closed. Jobs that name a circuit
 * are guarded by the runtime; this is for an embedder's own calls. Safe for use by many threads.
 */
public final class Circuits {

    private final String network;
    private final JobLedger ledger;
    private final InstantSource clock;

    /** Those of that network. */
    public Circuits(String network, JobLedger ledger, InstantSource clock) {
        this.network = network;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Makes a call unless the circuit is open, and takes note of how it went: what it throws is a failure.
     *
     * @param name of what it depends on; named as a job is
     * @param longest how long the call takes at most: if it is the one that tries, another may after that
     * @throws CircuitOpenException if the call was not made
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     * @throws Exception what the call throws
     */
    public <T> T call(String name, Duration longest, Callable<T> call) throws Exception {
        Instant now = clock.instant();
        if (!ledger.within(it -> admits(it.circuits(), name, now, now.plus(longest)))) {
            throw new CircuitOpenException(name);
        }
        boolean success = false;
        try {
            T result = call.call();
            success = true;
            return result;
        } finally {
            ended(name, success);
        }
    }

    private boolean admits(CircuitBook book, String name, Instant now, Instant until) {
        boolean closed =
                book.all(network).stream().noneMatch(it -> it.name().equals(name) && it.state() != State.CLOSED);
        return closed || book.probe(network, name, now, until);
    }

    /** Takes note of how something went that was not called by way of {@link #call}. */
    public void ended(String name, boolean success) {
        Instant now = clock.instant();
        ledger.within(it -> ended(it, network, name, success, now));
    }

    /** What has become of it. */
    static Circuit ended(Books books, String network, String name, boolean success, Instant now) {
        CircuitBook book = books.circuits();
        Circuit before = book.hold(network, name, now);
        Circuit after = Breaker.after(before, success, now);
        if (!after.equals(before)) {
            book.store(network, after, now);
        }
        return after;
    }
}
