package io.agendador.prompt.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.roster.InvalidValueException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiSettingsTest {

    @Test
    void neverShowsItsKey() {
        OpenAiSettings settings = OpenAiSettings.builder().key("sk-secret").build();

        assertThat(settings.toString()).doesNotContain("secret").contains("api.openai.com", "gpt-4.1-mini");
        assertThatThrownBy(() -> OpenAiSettings.builder().key("sk-secret\nX: y").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://models.example/v1", "http://127.0.0.1:8080/v1", "http://localhost/v1", "http://[::1]:1/"
            })
    void takesAnyAddressThatKeepsTheKeySecret(String url) {
        assertThat(OpenAiSettings.builder()
                        .key("k")
                        .baseUrl(URI.create(url))
                        .build()
                        .baseUrl())
                .hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://models.example/v1",
                "https://me:secret@models.example/",
                "ftp://x/",
                "relative",
                "file:///x"
            })
    void takesNoAddressThatDoesNot(String url) {
        OpenAiSettings.Builder builder = OpenAiSettings.builder().key("k").baseUrl(URI.create(url));

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void needsAKeyForOpenAiOnly() {
        assertThatThrownBy(() -> OpenAiSettings.builder().build()).isInstanceOf(InvalidValueException.class);
        assertThat(OpenAiSettings.builder()
                        .baseUrl(URI.create("http://model:8000/v1"))
                        .build()
                        .key())
                .isEmpty();
    }

    @Test
    void waitsHalfAMinuteAtMost() {
        OpenAiSettings.Builder builder = OpenAiSettings.builder().key("k");

        assertThat(builder.build().timeout()).isEqualTo(Duration.ofSeconds(20));
        assertThatThrownBy(() -> builder.timeout(Duration.ofSeconds(31)).build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> builder.timeout(Duration.ZERO).build()).isInstanceOf(InvalidValueException.class);
    }
}
