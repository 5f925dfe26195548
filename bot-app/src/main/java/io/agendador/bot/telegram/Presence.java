package io.agendador.bot.telegram;

/** That a process lives, as others see it. */
public interface Presence extends AutoCloseable {

    /** From now on it is gone. */
    @Override
    void close();
}
