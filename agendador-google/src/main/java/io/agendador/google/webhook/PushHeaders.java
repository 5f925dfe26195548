package io.agendador.google.webhook;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a push message says of itself. Whatever is not formed as Google and we form it is refused before the store is
 * asked anything.
 *
 * @param number of the message, within its channel
 */
record PushHeaders(String channel, String token, String resource, long number) {

    private static final Pattern CHANNEL = Pattern.compile("[A-Za-z0-9_+/=-]{1,64}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern RESOURCE = Pattern.compile("[!-~]{1,256}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    static Optional<PushHeaders> of(WebhookMessage message) {
        Map<String, String> headers = message.headers();
        String channel = headers.getOrDefault("X-Goog-Channel-ID", "");
        String token = headers.getOrDefault("X-Goog-Channel-Token", "");
        String resource = headers.getOrDefault("X-Goog-Resource-ID", "");
        String number = headers.getOrDefault("X-Goog-Message-Number", "");
        if (!CHANNEL.matcher(channel).matches()
                || !TOKEN.matcher(token).matches()
                || !RESOURCE.matcher(resource).matches()
                || !NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(new PushHeaders(channel, token, resource, Long.parseLong(number)));
    }

    @Override
    public String toString() {
        return "PushHeaders[" + number + "]";
    }
}
