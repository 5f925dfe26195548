package io.agendador.google.webhook;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request as it came in, whoever sent it. As text it is its method and length only, for headers hold secrets.
 *
 * @param method as sent
 * @param headers by name, in whatever case; only those that begin with {@code X-Goog-} are looked at
 * @param bodyLength in bytes, as far as was read; what is longer than the limit need not be read to its end
 */
public record WebhookMessage(String method, Map<String, String> headers, long bodyLength) {

    /** Headers are looked up without regard to case. */
    public WebhookMessage {
        SortedMap<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(new TreeMap<>(headers));
        headers = Collections.unmodifiableMap(anyCase);
    }

    @Override
    public String toString() {
        return "WebhookMessage[" + method.length() + " characters of method, " + bodyLength + " bytes]";
    }
}
