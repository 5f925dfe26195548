package io.agendador.google.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.BundlePair;
import io.agendador.present.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void bothLanguagesHaveTheSameWords() {
        BundlePair.of(Words.class, "following").agrees();
    }

    @Test
    void speaksPortugueseUnlessAskedForEnglish() {
        assertThat(Words.in(Texts.PORTUGUESE).text("following.reason")).isEqualTo("Alterado no Google Agenda");
        assertThat(Words.in(Locale.UK).text("following.reason")).isEqualTo("Changed in Google Calendar");
    }
}
