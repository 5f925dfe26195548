package io.agendador.google.access;

/** Counts HTTP calls, for metrics. Called on the thread of the call; must not throw. */
@FunctionalInterface
public interface CallListener {

    /** Counts nothing. */
    CallListener NONE = (method, answer, parts, tries) -> {};

    /** How an HTTP call ended. */
    enum Answer {
        /** 2xx. */
        DONE,
        /** 3xx and 4xx. */
        REFUSED,
        /** 5xx. */
        FAILED,
        /** No answer, or not all of it. */
        LOST
    }

    /**
     * One HTTP call is over.
     *
     * @param method what was called: {@code events.list}, {@code batch}, …
     * @param parts how many calls Google counts it as: 1, of a batch its parts
     * @param tries which try it was, from 1
     */
    void called(String method, Answer answer, int parts, int tries);
}
