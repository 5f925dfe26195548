package io.agendador.jobs.ledger;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells each of some listeners, in their order; one that throws keeps none of the others from being told, nor whoever
 * tells them from going on. Safe for use by many threads.
 */
public final class RunListeners implements RunListener {

    private static final Logger LOG = System.getLogger(RunListeners.class.getName());

    private final List<RunListener> listeners;

    /** Of these; none is fine. */
    public RunListeners(List<RunListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void started(Turn turn) {
        each(it -> it.started(turn));
    }

    @Override
    public void ended(Turn turn, Ending ending, Instant now) {
        each(it -> it.ended(turn, ending, now));
    }

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        each(it -> it.skipped(occurrence, reason, now));
    }

    private void each(Consumer<RunListener> told) {
        for (RunListener listener : listeners) {
            try {
                told.accept(listener);
            } catch (Throwable thrown) {
                // Also errors: what only listens must not end what runs. Its message may quote contents.
                LOG.log(
                        Level.WARNING,
                        "{0} failed: {1}",
                        listener.getClass().getName(),
                        thrown.getClass().getName());
            }
        }
    }
}
