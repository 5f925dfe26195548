package io.agendador.bot.telegram;

import java.util.OptionalInt;

/** Hands messages to Telegram. */
@FunctionalInterface
interface Courier {

    /**
     * Sends one.
     *
     * @param target the message that it changes; empty for a new one
     */
    Outcome send(Letter letter, OptionalInt target);
}
