package io.agendador.bot.chat;

import io.agendador.present.Texts;

/** The chat's own words over core's. */
final class ChatTexts {

    private ChatTexts() {}

    static Texts over(Texts texts) {
        return texts.with(ChatTexts.class, "chat");
    }
}
