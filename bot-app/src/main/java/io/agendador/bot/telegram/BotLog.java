package io.agendador.bot.telegram;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What is worth a line, never with what anybody wrote, a token or an exception's message. */
final class BotLog {

    private final Logger log;

    BotLog(Logger log) {
        this.log = log;
    }

    void stranger(long user) {
        log.log(Level.INFO, "turned away the Telegram user {0}, who is not on the allowlist", Long.toString(user));
    }

    void turnedAway(Incoming press, Verdict verdict) {
        log.log(Level.INFO, "a button was pressed in vain: {0}, update {1}", verdict, Integer.toString(press.update()));
    }

    void failed(Incoming incoming, int attempt, Throwable failure) {
        log.log(
                Level.ERROR,
                "update {0} failed at attempt {1}: {2}",
                Integer.toString(incoming.update()),
                attempt,
                failure.getClass().getName());
    }

    void skipped(int update, Throwable failure) {
        log.log(
                Level.ERROR,
                "update {0} cannot be kept and is skipped: {1}",
                Integer.toString(update),
                failure.getClass().getName());
    }

    void broken(String part, Throwable failure) {
        log.log(Level.ERROR, "{0} goes on after {1}", part, failure.getClass().getName());
    }

    void trouble(String call, Outcome outcome) {
        log.log(Level.WARNING, "{0}: {1}", call, outcome);
    }

    void dropped(Letter letter, String reason) {
        log.log(Level.WARNING, "message {0} is not sent: {1}", Long.toString(letter.number()), reason);
    }

    void silent(String since) {
        log.log(Level.ERROR, "Telegram has not been heard of since {0}", since);
    }

    void heardAgain() {
        log.log(Level.INFO, "Telegram is heard of again");
    }
}
