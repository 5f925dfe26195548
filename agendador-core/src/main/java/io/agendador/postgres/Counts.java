package io.agendador.postgres;

/** How many of the latest a list may ask for. */
final class Counts {

    private Counts() {}

    static int checked(int count) {
        if (count < 1 || count > 1000) {
            throw new IllegalArgumentException("ask for 1 to 1,000 of the latest, not " + count);
        }
        return count;
    }
}
