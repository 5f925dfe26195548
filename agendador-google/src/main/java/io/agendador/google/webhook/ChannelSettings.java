package io.agendador.google.webhook;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How channels are to be.
 *
 * @param address where Google posts messages: HTTPS with a certificate that is valid for everybody; null where there is
 *     no public address, and then no channel is opened
 * @param lifetime how long a channel is asked for, at most 30 days; Google may give less
 * @param renewBefore how long before a channel's end the next one is opened, or half of its life if that is less
 * @param patience after which time nobody waits for Google's answer any more; longer than a call can take
 */
public record ChannelSettings(@Nullable URI address, Duration lifetime, Duration renewBefore, Duration patience) {

    private static final Duration LONGEST = Duration.ofDays(30);

    /** Refuses what cannot be. */
    public ChannelSettings {
        if (address != null
                && (address.getHost() == null
                        || !String.valueOf(address.getScheme()).startsWith("http"))) {
            throw new IllegalArgumentException("a public address such as https://example.org/google, not one without"
                    + " a host or of another scheme");
        }
        if (lifetime.compareTo(LONGEST) > 0 || renewBefore.compareTo(lifetime) >= 0 || !isPositive(renewBefore)) {
            throw new IllegalArgumentException(
                    "a lifetime of at most 30 days and a renewal within it, not " + lifetime + " and " + renewBefore);
        }
        if (!isPositive(patience)) {
            throw new IllegalArgumentException("some patience, not " + patience);
        }
    }

    /** A week, renewed two days before its end, a quarter of an hour for an answer. */
    public static ChannelSettings at(@Nullable URI address) {
        return new ChannelSettings(address, Duration.ofDays(7), Duration.ofDays(2), Duration.ofMinutes(15));
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isZero() && !duration.isNegative();
    }
}
