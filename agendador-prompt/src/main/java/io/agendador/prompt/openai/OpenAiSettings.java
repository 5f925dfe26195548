package io.agendador.prompt.openai;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which model reads prompts, and what it may cost. Its text holds no secret.
 *
 * @param key sent as a bearer token; empty for a server that wants none
 * @param baseUrl up to and without {@code /chat/completions}; {@code http} with a key only on this machine
 * @param model as the server calls it
 * @param timeout of a reading with all its tries, 1 ms…30 s
 * @param retries tries after the first one, 0…5, as far as the time allows
 * @param tokensPerDay of both sides, in the network's zone; at least 1
 * @param answerTokens the longest answer, 100…32,000
 */
public record OpenAiSettings(
        String key,
        URI baseUrl,
        String model,
        Endpoint endpoint,
        Duration timeout,
        int retries,
        long tokensPerDay,
        int answerTokens) {

    /** OpenAI's own address. */
    public static final URI OPENAI = URI.create("https://api.openai.com/v1");

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{0,1000}");
    private static final Pattern HERE = Pattern.compile("localhost|127\\.[0-9.]+|\\[::1]");

    /** Which of the two ways of asking the server knows. */
    public enum Endpoint {
        /** {@code /chat/completions}, which every compatible server has. */
        CHAT_COMPLETIONS,
        /** {@code /responses}. */
        RESPONSES
    }

    public OpenAiSettings {
        // Neither the key nor an address with a password is ever quoted.
        if (!VISIBLE.matcher(key).matches() || (key.isEmpty() && baseUrl.equals(OPENAI))) {
            throw new InvalidValueException("key", Expected.TEXT, "…");
        }
        if (baseUrl.getHost() == null || baseUrl.getRawUserInfo() != null || !mayBeAsked(key, baseUrl)) {
            throw new InvalidValueException("baseUrl", Expected.TEXT, baseUrl.getScheme() + "://…");
        }
        if (!VISIBLE.matcher(model).matches() || model.isEmpty()) {
            throw new InvalidValueException("model", Expected.TEXT, model);
        }
        if (timeout.toMillis() < 1 || timeout.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new InvalidValueException("timeout", Expected.RANGE, timeout, "PT0.001S", "PT30S");
        }
        range("retries", retries, 0, 5);
        range("tokensPerDay", tokensPerDay, 1, Long.MAX_VALUE);
        range("answerTokens", answerTokens, 100, 32_000);
    }

    /** Starts from OpenAI's address, {@code gpt-4.1-mini}, Chat Completions, 20 s, 2 retries, 500,000 tokens a day. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "OpenAiSettings[host=%s, model=%s, endpoint=%s, timeout=%s]"
                .formatted(baseUrl.getHost(), model, endpoint, timeout);
    }

    private static boolean mayBeAsked(String key, URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https")
                || (scheme.equals("http")
                        && (key.isEmpty() || HERE.matcher(url.getHost()).matches()));
    }

    private static void range(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new InvalidValueException(field, Expected.RANGE, value, min, max);
        }
    }

    /** Collects what differs from the defaults; not safe for several threads. */
    public static final class Builder {
        private String key = "";
        private URI baseUrl = OPENAI;
        private String model = "gpt-4.1-mini";
        private Endpoint endpoint = Endpoint.CHAT_COMPLETIONS;
        private Duration timeout = Duration.ofSeconds(20);
        private int retries = 2;
        private long tokensPerDay = 500_000;
        private int answerTokens = 4_000;

        private Builder() {}

        public Builder key(String value) {
            key = value;
            return this;
        }

        public Builder baseUrl(URI value) {
            baseUrl = value;
            return this;
        }

        public Builder model(String value) {
            model = value;
            return this;
        }

        public Builder endpoint(Endpoint value) {
            endpoint = value;
            return this;
        }

        public Builder timeout(Duration value) {
            timeout = value;
            return this;
        }

        public Builder retries(int value) {
            retries = value;
            return this;
        }

        public Builder tokensPerDay(long value) {
            tokensPerDay = value;
            return this;
        }

        public Builder answerTokens(int value) {
            answerTokens = value;
            return this;
        }

        /**
         * The value, checked.
         *
         * @throws InvalidValueException naming the first field that cannot be so
         */
        public OpenAiSettings build() {
            return new OpenAiSettings(key, baseUrl, model, endpoint, timeout, retries, tokensPerDay, answerTokens);
        }
    }
}
