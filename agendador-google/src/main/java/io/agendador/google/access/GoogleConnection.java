package io.agendador.google.access;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.calendar.Calendar;
import java.time.InstantSource;

/** One account's way to Google Calendar. Safe for several threads; keeps its access token in memory only. */
public final class GoogleConnection {

    private final Calendar client;
    private final Bearer bearer;
    private final int timeout;

    /**
     * Over that transport, which also fetches the tokens. Nothing is called yet.
     *
     * @param clock for how long refused credentials are left alone
     * @throws CallFailure {@link CallFailure.Kind#NEEDS_REAUTH} if a service account's key cannot be read
     */
    public GoogleConnection(GoogleSettings settings, HttpTransport transport, InstantSource clock) {
        timeout = Math.toIntExact(settings.timeout().toMillis());
        client = new Calendar.Builder(transport, GsonFactory.getDefaultInstance(), this::prepare)
                .setRootUrl(settings.rootUrl())
                .setApplicationName(settings.applicationName())
                .build();
        bearer = new Bearer(settings.credential(), () -> transport, clock);
    }

    /**
     * Over the JDK's own HTTP client.
     *
     * @throws CallFailure as the constructor does
     */
    public static GoogleConnection overHttp(GoogleSettings settings, InstantSource clock) {
        return new GoogleConnection(settings, new NetHttpTransport(), clock);
    }

    Calendar client() {
        return client;
    }

    Bearer bearer() {
        return bearer;
    }

    /** The client must not repeat, log or throw anything on its own: {@link Turns} is the only policy. */
    void prepare(HttpRequest request) {
        request.setConnectTimeout(timeout)
                .setReadTimeout(timeout)
                .setNumberOfRetries(0)
                .setFollowRedirects(false)
                // At level CONFIG it would log whole bodies.
                .setLoggingEnabled(false)
                // An exception would carry the body, and a broken one would be printed on stderr.
                .setThrowExceptionOnExecuteError(false);
    }
}
