package io.agendador.google.follow;

import io.agendador.present.Texts;
import java.util.Locale;

/** What is recorded about following, in words. */
final class Words {

    private Words() {}

    /** English for any English locale, Brazilian Portuguese for any other. */
    static Texts in(Locale locale) {
        return Texts.in(locale).with(Words.class, "following");
    }
}
