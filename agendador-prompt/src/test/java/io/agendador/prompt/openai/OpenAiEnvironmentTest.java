package io.agendador.prompt.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.prompt.openai.OpenAiSettings.Endpoint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiEnvironmentTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."), "..", ".env.example");

    @Test
    void isOfflineWithoutKeyAndAddress() {
        OpenAiEnvironment read =
                OpenAiEnvironment.of(Map.of("AGENDADOR_OPENAI_MODEL", "m", "AGENDADOR_OPENAI_KEY", " "));

        assertThat(read.settings()).isNull();
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void needsAKeyAlone() {
        assertThat(OpenAiEnvironment.of(Map.of("AGENDADOR_OPENAI_KEY", " sk-1 "))
                        .settings())
                .isEqualTo(OpenAiSettings.builder().key("sk-1").build());
    }

    @Test
    void readsEveryVariable() {
        OpenAiEnvironment read = OpenAiEnvironment.of(Map.of(
                "AGENDADOR_OPENAI_BASE_URL", "http://127.0.0.1:8000/v1",
                "AGENDADOR_OPENAI_MODEL", "qwen3",
                "AGENDADOR_OPENAI_ENDPOINT", "RESPONSES",
                "AGENDADOR_OPENAI_TIMEOUT", "PT15S",
                "AGENDADOR_OPENAI_TOKENS_PER_DAY", "9"));

        assertThat(read.settings())
                .isEqualTo(OpenAiSettings.builder()
                        .baseUrl(URI.create("http://127.0.0.1:8000/v1"))
                        .model("qwen3")
                        .endpoint(Endpoint.RESPONSES)
                        .timeout(Duration.ofSeconds(15))
                        .tokensPerDay(9)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "KEY, sk secret",
        "BASE_URL, ://secret",
        "BASE_URL, http://secret.example/v1",
        "MODEL, a secret",
        "ENDPOINT, secret",
        "TIMEOUT, secret",
        "TIMEOUT, PT31S",
        "TOKENS_PER_DAY, secret",
        "TOKENS_PER_DAY, 0"
    })
    void saysWhichOneCannotBeSoAndQuotesNothing(String name, String value) throws IOException {
        String variable = "AGENDADOR_OPENAI_" + name;
        Map<String, String> variables = new TreeMap<>(Map.of("AGENDADOR_OPENAI_KEY", "k"));
        variables.put(variable, value);
        OpenAiEnvironment read = OpenAiEnvironment.of(variables);

        assertThat(read.settings()).isNull();
        assertThat(read.faults()).containsExactly(variable);
        assertThat(read.sentences(Texts.PORTUGUESE))
                .singleElement()
                .asString()
                .startsWith(variable)
                .doesNotContain("secret");
        assertThat(read.sentences(Locale.UK))
                .singleElement()
                .asString()
                .startsWith(variable)
                .doesNotContain("secret");
        assertThat(Files.readString(EXAMPLE)).contains("# " + variable + "=");
    }
}
