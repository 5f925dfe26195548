package io.agendador.prompt.openai;

import com.openai.core.http.Headers;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the client's exceptions mean. Nothing that they say is passed on: it may quote what was sent. */
final class Troubles {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");

    private Troubles() {}

    static ModelException of(OpenAIException e) {
        if (e instanceof OpenAIServiceException answered) {
            return new ModelException(trouble(answered), retryAfter(answered.headers()));
        }
        if (e instanceof OpenAIIoException && e.getCause() instanceof IOException cause) {
            return of(cause);
        }
        return new ModelException(e instanceof OpenAIIoException ? Trouble.UNREACHABLE : Trouble.MALFORMED, null);
    }

    static ModelException of(IOException e) {
        boolean late = e instanceof InterruptedIOException || e.getCause() instanceof InterruptedIOException;
        return new ModelException(late ? Trouble.TIMEOUT : Trouble.UNREACHABLE, null);
    }

    private static Trouble trouble(OpenAIServiceException e) {
        return switch (e.statusCode()) {
            case 401, 403 -> Trouble.KEY;
            case 404 -> Trouble.MODEL;
            case 408, 409 -> Trouble.SERVER;
            case 429 -> e.code().filter("insufficient_quota"::equals).isPresent() ? Trouble.QUOTA : Trouble.BUSY;
            default -> e.statusCode() >= 500 ? Trouble.SERVER : Trouble.REQUEST;
        };
    }

    private static @Nullable Duration retryAfter(Headers headers) {
        return seconds(headers, "retry-after-ms", 1)
                .or(() -> seconds(headers, "retry-after", 1000))
                .orElse(null);
    }

    private static Optional<Duration> seconds(Headers headers, String name, int millis) {
        return headers.values(name).stream()
                .filter(it -> NUMBER.matcher(it).matches())
                .findFirst()
                .map(it -> Duration.ofMillis((long) (Double.parseDouble(it) * millis)));
    }
}
