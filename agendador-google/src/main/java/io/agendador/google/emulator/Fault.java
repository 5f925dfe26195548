package io.agendador.google.emulator;

import java.time.Duration;

/** What can go wrong with a call. */
public sealed interface Fault {

    /** Refused, for whatever reason, and nothing done. */
    static Fault refuse(Reason reason) {
        return new Refusal(reason);
    }

    /** Done, but the connection breaks before the answer comes. */
    static Fault loseResponse() {
        return new Break(true, Ending.LOST);
    }

    /** Done, but no answer ever comes. */
    static Fault timeOutAfterwards() {
        return new Break(true, Ending.SILENT);
    }

    /** Nothing done, and no answer ever comes. */
    static Fault timeOut() {
        return new Break(false, Ending.SILENT);
    }

    /** Done, but only half of the answer comes. */
    static Fault cutBody() {
        return new Break(true, Ending.CUT);
    }

    /** Done, but only after a while; the settings say what waits. */
    static Fault slow(Duration latency) {
        return new Slow(latency);
    }

    /** A refusal. */
    record Refusal(Reason reason) implements Fault {}

    /**
     * A broken connection.
     *
     * @param done whether what was asked for is done
     */
    record Break(boolean done, Ending ending) implements Fault {
        @Override
        public String toString() {
            return (done ? "done, then " : "not done, ") + ending;
        }
    }

    /** A slow answer. */
    record Slow(Duration latency) implements Fault {}
}
