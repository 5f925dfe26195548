package io.agendador.jobs.alert;

/** Tells people. */
@FunctionalInterface
public interface AlertSink {

    /**
     * Tells it; one after the other, in a thread of this sink's own.
     *
     * @throws Exception what kept it from doing so; it is asked again a few times
     */
    void tell(Alert alert) throws Exception;
}
