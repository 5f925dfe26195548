package io.agendador.google.emulator;

/** Carries channels' messages to those who opened them. */
@FunctionalInterface
public interface Delivery {

    /**
     * Posts one message.
     *
     * @return the status of the answer; 503 where there was none
     */
    int deliver(Notification notification);
}
