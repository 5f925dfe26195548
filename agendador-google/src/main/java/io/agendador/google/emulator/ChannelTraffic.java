package io.agendador.google.emulator;

import java.time.Duration;

/**
 * What happens to channels' messages on their way, drawn from the emulator's seed.
 *
 * @param dropped the share that gets lost, 0 to 1
 * @param duplicated the share that arrives twice
 * @param longestDelay how late one can be; delays differ, so that messages overtake each other
 * @param largestGap how many numbers are left out at most before a message
 * @param syncFirst whether the first message arrives before the answer to the call that opened the channel
 * @param afterStop whether what was on its way when a channel was stopped still arrives
 */
public record ChannelTraffic(
        double dropped,
        double duplicated,
        Duration longestDelay,
        int largestGap,
        boolean syncFirst,
        boolean afterStop) {

    /** All arrive once, in order, at once. */
    public static ChannelTraffic reliable() {
        return new ChannelTraffic(0, 0, Duration.ZERO, 0, false, false);
    }

    /** The worst that has been seen of Google, and some more. */
    public static ChannelTraffic rough() {
        return new ChannelTraffic(0.2, 0.2, Duration.ofMinutes(2), 3, true, true);
    }
}
