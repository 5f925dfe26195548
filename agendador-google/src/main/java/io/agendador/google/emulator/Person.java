package io.agendador.google.emulator;

/** Somebody at the calendar itself: no faults, no quotas, not counted. */
final class Person {

    /** By which the page is known. */
    static final String TOKEN = "pessoa";

    static final Account ACCOUNT = new Account("pessoa@emulador.test", true);

    private Person() {}
}
