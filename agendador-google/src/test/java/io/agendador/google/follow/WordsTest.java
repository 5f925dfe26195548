package io.agendador.google.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        Properties portuguese = file("following_pt_BR.properties");
        Properties english = file("following_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(portuguese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(holes(english.getProperty(key))).as(key).isEqualTo(holes(portuguese.getProperty(key)));
        }
    }

    @Test
    void speaksPortugueseUnlessAskedForEnglish() {
        assertThat(Words.in(Texts.PORTUGUESE).text("following.reason")).isEqualTo("Alterado no Google Agenda");
        assertThat(Words.in(Locale.UK).text("following.reason")).isEqualTo("Changed in Google Calendar");
    }

    private static String holes(String pattern) {
        return pattern.replaceAll("[^{}0-9]", "").replaceAll("(?<!\\{)[0-9](?!})", "");
    }

    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = Words.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
