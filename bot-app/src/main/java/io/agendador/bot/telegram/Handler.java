package io.agendador.bot.telegram;

/** What the bot does about what people write and press. */
@FunctionalInterface
public interface Handler {

    /**
     * Does it.
     *
     * <p>Updates of one chat come one after the other, those of several at once. One whose process is killed comes again,
     * as the next attempt; one that fails does so, too, a few times. What was answered then is not sent.
     */
    void handle(Turn turn);
}
