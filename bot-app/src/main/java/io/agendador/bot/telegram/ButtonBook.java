package io.agendador.bot.telegram;

import java.time.Instant;
import java.util.Optional;

/** What can be pressed. */
public interface ButtonBook {

    /** Keeps one that is about to be shown. */
    void add(Button button);

    /** One, for nobody else to consume meanwhile. */
    Optional<Button> hold(String id);

    /** It was pressed by that update and does nothing any more. */
    void consume(String id, int update);

    /** All of a plan in a chat do nothing any more, from now on. */
    void withdraw(long chat, String planHash, Instant now);

    /** Drops what expired before then. */
    void forget(Instant before);
}
