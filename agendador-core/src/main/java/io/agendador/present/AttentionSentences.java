package io.agendador.present;

import io.agendador.review.Attention;
import java.time.LocalDate;

/** Says in a sentence what needs attention. Immutable. */
public final class AttentionSentences {

    private final Texts texts;

    /** In the language of the texts. */
    public AttentionSentences(Texts texts) {
        this.texts = texts;
    }

    /** How many of what, the first or oldest of them with its day. */
    public String of(Attention it) {
        LocalDate day = it.day();
        return texts.text("attention." + it.topic(), it.count(), it.subject(), day == null ? "" : texts.day(day));
    }
}
