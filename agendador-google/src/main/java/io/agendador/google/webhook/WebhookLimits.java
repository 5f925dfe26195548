package io.agendador.google.webhook;

/**
 * How much of strangers' messages is put up with.
 *
 * @param largestBody in bytes, from 0; Google sends none
 * @param atOnce how many messages may be looked up in the store at the same time, 1 to 1,000; each takes a connection
 *     of it while it lasts
 */
public record WebhookLimits(long largestBody, int atOnce) {

    /** 16 KiB, and 4 at once. */
    public static final WebhookLimits DEFAULT = new WebhookLimits(16 * 1024, 4);

    private static final int MOST_AT_ONCE = 1_000;

    /** Refuses numbers out of range. */
    public WebhookLimits {
        if (largestBody < 0 || atOnce < 1 || atOnce > MOST_AT_ONCE) {
            throw new IllegalArgumentException("a body from 0 bytes, and 1 to " + MOST_AT_ONCE
                    + " messages at once; not " + largestBody + " and " + atOnce);
        }
    }
}
