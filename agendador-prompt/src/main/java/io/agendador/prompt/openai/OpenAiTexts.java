package io.agendador.prompt.openai;

import io.agendador.present.Texts;
import java.util.Locale;

/** Our sentences in both languages. */
final class OpenAiTexts {

    private static final Texts PORTUGUESE = Texts.in(Texts.PORTUGUESE).with(OpenAiTexts.class, "openai");
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH).with(OpenAiTexts.class, "openai");

    private OpenAiTexts() {}

    static Texts in(Locale locale) {
        return Texts.in(locale).locale().equals(ENGLISH.locale()) ? ENGLISH : PORTUGUESE;
    }
}
