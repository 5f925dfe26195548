package io.agendador.google.access;

import java.time.Duration;

/**
 * Where Google Calendar is and how to talk to it.
 *
 * @param rootUrl {@link #GOOGLE}, or the emulator's
 * @param applicationName what Google's own logs shall call us
 * @param timeout for connecting, and for each read; 1 ms to 10 minutes
 */
public record GoogleSettings(String rootUrl, String applicationName, GoogleCredential credential, Duration timeout) {

    /** The real one. */
    public static final String GOOGLE = "https://www.googleapis.com/";

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Refuses a time-out out of range. */
    public GoogleSettings {
        if (timeout.toMillis() < 1 || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a time-out of 1 ms to 10 minutes, not " + timeout);
        }
    }

    /** With that credential at Google, 20 s of patience. */
    public static GoogleSettings google(GoogleCredential credential) {
        return new GoogleSettings(GOOGLE, "agendador", credential, Duration.ofSeconds(20));
    }

    /** Another service in Google's stead, such as the emulator. */
    public static GoogleSettings emulator(String rootUrl) {
        return new GoogleSettings(rootUrl, "agendador", new GoogleCredential.Fixed("emulator"), Duration.ofSeconds(20));
    }
}
