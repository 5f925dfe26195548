package io.agendador.bot.telegram;

import java.time.Duration;
import java.util.OptionalInt;

/** What came of a call. */
sealed interface Outcome {

    /** It is there, under that number if it is new. */
    record Sent(OptionalInt message) implements Outcome {}

    /** There is nothing to change: it looks so already, or it is gone. */
    record Idle() implements Outcome {}

    /** Nobody is there to read it. */
    record Blocked() implements Outcome {}

    /** Not before so long. */
    record Later(Duration time) implements Outcome {}

    /** Somebody else asks for updates. */
    record Conflict() implements Outcome {}

    /** Nobody knows whether it was done, or it was not; it may be tried again. */
    record Failed(String why) implements Outcome {}

    /** Telegram does not take it, and will not later. */
    record Refused(int code) implements Outcome {}
}
