package io.agendador.prompt.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenAiTextsTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("pt_BR").keySet());
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyTroubleHasASentenceThatSaysThatNothingChanged(Trouble trouble) {
        assertThat(OpenAiTexts.in(Texts.PORTUGUESE).text("failed." + trouble, 7))
                .contains("nada mudou")
                .doesNotContain("{");
        assertThat(OpenAiTexts.in(Locale.UK).text("failed." + trouble, 7))
                .contains("nothing has changed")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Mention.Kind.class)
    void everyNameCanBeAskedAbout(Mention.Kind kind) {
        assertThat(OpenAiTexts.in(Texts.PORTUGUESE).text("unknown." + kind, "Ana"))
                .contains("\"Ana\"");
        assertThat(OpenAiTexts.in(Locale.ENGLISH).text("unsaid." + kind, "Ana")).contains("Ana");
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(
                OpenAiTexts.class.getResourceAsStream("openai_" + language + ".properties"), StandardCharsets.UTF_8));
        return properties;
    }
}
