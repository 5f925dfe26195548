package io.agendador.google.emulator;

import java.net.URI;
import java.util.Map;

/**
 * A channel's message, a POST without a body.
 *
 * @param headers {@code X-Goog-Channel-ID}, {@code X-Goog-Message-Number} and so on
 */
public record Notification(URI address, Map<String, String> headers) {

    /** Its number within the channel. */
    public long number() {
        return Long.parseLong(headers.getOrDefault("X-Goog-Message-Number", "0"));
    }
}
