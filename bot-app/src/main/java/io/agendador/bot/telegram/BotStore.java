package io.agendador.bot.telegram;

import java.util.function.Function;

/** Where the bot keeps what must outlive it. Safe for use by many threads and processes. */
public interface BotStore {

    /**
     * Reads and changes, all of it or nothing.
     *
     * @throws io.agendador.review.StoreUnavailableException if the store cannot be reached
     */
    <T> T within(Function<BotBooks, T> work);

    /** Shows others that a process lives, until it ends or that is closed; the name is its own. */
    Presence presence(String process);
}
