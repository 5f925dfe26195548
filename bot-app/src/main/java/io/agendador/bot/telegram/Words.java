package io.agendador.bot.telegram;

import io.agendador.present.Texts;
import java.util.Locale;

/** What the transport itself says. */
final class Words {

    private Words() {}

    /** English for any English locale, Brazilian Portuguese for any other. */
    static Texts in(Locale locale) {
        return Texts.in(locale).with(Words.class, "telegram");
    }
}
