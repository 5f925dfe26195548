package io.agendador.google.process;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Every place where a process can die or be overtaken, counted. For one thread. */
public final class Points {

    /** Where. */
    public enum Place {
        BEFORE_CALL,
        AFTER_CALL,
        BEFORE_COMMIT,
        AFTER_COMMIT,
        /** Only where that is wanted: what is not committed is as if it had never been. */
        BEFORE_STATEMENT
    }

    private final BiConsumer<Place, Running> between;
    private final Consumer<Place> crashed;
    private long passed;
    private long crashAt = -1;
    private boolean statements;

    /**
     * The places of one history.
     *
     * @param between what may happen while a call is on its way
     * @param crashed told of each crash
     */
    public Points(BiConsumer<Place, Running> between, Consumer<Place> crashed) {
        this.between = between;
        this.crashed = crashed;
    }

    /** How many were passed. */
    public long passed() {
        return passed;
    }

    /** Whoever passes the n-th place from now on dies there. */
    public void crashIn(long n) {
        crashAt = passed + n;
    }

    /** From now on statements count, too. */
    public void countStatements() {
        statements = true;
    }

    void statement(Running process) {
        if (statements) {
            pass(Place.BEFORE_STATEMENT, process);
        }
    }

    public void spare() {
        crashAt = -1;
    }

    /** A process is here; it may be its end. */
    public void pass(Place place, Running process) {
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
