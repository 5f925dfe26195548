package io.agendador.google.simulation;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Every place where a process can die or be overtaken, counted. For one thread. */
final class Points {

    /** Where. */
    enum Place {
        BEFORE_CALL,
        AFTER_CALL,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private final BiConsumer<Place, Running> between;
    private final Consumer<Place> crashed;
    private long passed;
    private long crashAt = -1;

    /**
     * The places of one history.
     *
     * @param between what may happen while a call is on its way
     * @param crashed told of each crash
     */
    Points(BiConsumer<Place, Running> between, Consumer<Place> crashed) {
        this.between = between;
        this.crashed = crashed;
    }

    /** How many were passed. */
    long passed() {
        return passed;
    }

    /** Whoever passes the n-th place from now on dies there. */
    void crashIn(long n) {
        crashAt = passed + n;
    }

    void spare() {
        crashAt = -1;
    }

    /** A process is here; it may be its end. */
    void pass(Place place, Running process) {
        process.checkAlive(place);
        if (passed++ == crashAt) {
            crashAt = -1;
            process.die();
            crashed.accept(place);
            throw new Crash(place);
        }
        if (place == Place.BEFORE_CALL || place == Place.AFTER_CALL) {
            between.accept(place, process);
            process.checkAlive(place);
        }
    }
}
