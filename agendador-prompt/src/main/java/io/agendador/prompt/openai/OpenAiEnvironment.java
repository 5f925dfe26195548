package io.agendador.prompt.openai;

import io.agendador.present.Texts;
import io.agendador.prompt.openai.OpenAiSettings.Endpoint;
import io.agendador.roster.InvalidValueException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an app's environment variables say about the model that reads prompts; {@code .env.example} documents each.
 *
 * @param settings null if there is neither a key nor an address (then prompts are read offline), or something is wrong
 * @param faults the variables that cannot be so, in the order of {@code .env.example}
 */
public record OpenAiEnvironment(@Nullable OpenAiSettings settings, List<String> faults) {

    private static final String PREFIX = "AGENDADOR_OPENAI_";

    /** What the settings' fields are called there. */
    private static final Map<String, String> VARIABLES = Map.of(
            "key", "KEY",
            "baseUrl", "BASE_URL",
            "model", "MODEL",
            "endpoint", "ENDPOINT",
            "timeout", "TIMEOUT",
            "tokensPerDay", "TOKENS_PER_DAY");

    public OpenAiEnvironment {
        faults = List.copyOf(faults);
    }

    /** Reads the variables; those that are blank count as missing. */
    public static OpenAiEnvironment of(Map<String, String> variables) {
        return new Reader(variables).read();
    }

    /** What is wrong and what to do, one sentence a fault; no value is quoted. */
    public List<String> sentences(Locale locale) {
        Texts texts = OpenAiTexts.in(locale);
        return faults.stream()
                .map(it -> texts.text("environment." + it.substring(PREFIX.length()), it))
                .toList();
    }

    private static final class Reader {

        private final Map<String, String> variables;
        private final List<String> faults = new ArrayList<>();

        Reader(Map<String, String> variables) {
            this.variables = variables;
        }

        OpenAiEnvironment read() {
            OpenAiSettings.Builder builder = OpenAiSettings.builder();
            value("key", it -> it).ifPresent(builder::key);
            value("baseUrl", URI::create).ifPresent(builder::baseUrl);
            value("model", it -> it).ifPresent(builder::model);
            value("endpoint", Endpoint::valueOf).ifPresent(builder::endpoint);
            value("timeout", Duration::parse).ifPresent(builder::timeout);
            value("tokensPerDay", Long::valueOf).ifPresent(builder::tokensPerDay);
            boolean wanted = text("key").isPresent() || text("baseUrl").isPresent();
            return new OpenAiEnvironment(wanted && faults.isEmpty() ? checked(builder) : null, faults);
        }

        private @Nullable OpenAiSettings checked(OpenAiSettings.Builder builder) {
            try {
                return builder.build();
            } catch (InvalidValueException e) {
                faults.add(variable(e.field()));
                return null;
            }
        }

        private <T> Optional<T> value(String field, Function<String, T> of) {
            try {
                return text(field).map(of);
            } catch (IllegalArgumentException | DateTimeException e) {
                faults.add(variable(field));
                return Optional.empty();
            }
        }

        private Optional<String> text(String field) {
            return Optional.ofNullable(variables.get(variable(field)))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty());
        }

        private static String variable(String field) {
            return PREFIX + VARIABLES.getOrDefault(field, field);
        }
    }
}
