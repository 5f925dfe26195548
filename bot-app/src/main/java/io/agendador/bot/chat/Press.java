package io.agendador.bot.chat;

import io.agendador.bot.telegram.Turn;

/** What is done when a button of some kind is pressed. */
@FunctionalInterface
interface Press {

    /** Does it, with what the button carries. */
    void press(Turn turn, Scene scene, String argument);
}
