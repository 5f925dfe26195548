package io.agendador.google.access;

/** What must be minded before a call is repeated. */
enum Care {
    /** Nothing: doing it twice is doing it once. */
    REPEATABLE,
    /** The same, and a 404 means that a calendar is lost, which is believed only when confirmed. */
    CONFIRMED,
    /** Doing it twice makes two: never repeated where the answer was lost. */
    ONCE
}
