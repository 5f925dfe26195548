package io.agendador.google.access;

import com.google.api.client.http.HttpResponseException;
import com.google.auth.http.HttpTransportFactory;
import com.google.auth.oauth2.OAuth2Credentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.auth.oauth2.UserCredentials;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers that say who we are, with a token that is fetched when needed.
 *
 * <p>The client's adapter for credentials is not used: it would put its own handler on each request and, where a token
 * cannot be fetched, log the service account's e-mail.
 */
final class Bearer {

    /** How long refused credentials are left alone: however many calls come, Google is asked once in that time. */
    static final Duration LEFT_ALONE = Duration.ofMinutes(5);

    private static final URI ROOT = URI.create(GoogleSettings.GOOGLE);
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

    private final Identity identity;
    private final InstantSource clock;
    private Instant askAgainAt = Instant.MIN;
    private @Nullable Map<String, List<String>> distrusted;

    Bearer(GoogleCredential credential, HttpTransportFactory transport, InstantSource clock) {
        this.identity = new Identity(credential, transport);
        this.clock = clock;
    }

    /**
     * The headers for a request.
     *
     * @throws CallFailure {@link CallFailure.Kind#NEEDS_REAUTH} if the credentials are refused,
     *     {@link CallFailure.Kind#UNAVAILABLE} if no token can be had just now
     */
    synchronized Map<String, List<String>> headers() {
        Instant now = clock.instant();
        if (identity.renewed(now, now.isBefore(askAgainAt))) {
            askAgainAt = Instant.MIN;
            distrusted = null;
        }
        if (now.isBefore(askAgainAt)) {
            throw refused();
        }
        OAuth2Credentials credentials = identity.credentials();
        try {
            Map<String, List<String>> headers = credentials.getRequestMetadata(ROOT);
            if (headers.equals(distrusted) && renewable(credentials)) {
                credentials.refresh();
                headers = credentials.getRequestMetadata(ROOT);
            }
            distrusted = null;
            return headers;
        } catch (IOException | RuntimeException failure) {
            // The library's own word on what may be repeated takes a 502 for a refusal.
            if (failure.getCause() instanceof HttpResponseException answer
                    && REFUSALS.contains(answer.getStatusCode())) {
                askAgainAt = clock.instant().plus(LEFT_ALONE);
                throw refused();
            }
            throw new CallFailure(CallFailure.Kind.UNAVAILABLE, "noToken");
        }
    }

    /** Google answered 401 to these headers: the next ones have a new token. */
    synchronized void distrust(Map<String, List<String>> headers) {
        distrusted = headers;
    }

    private static boolean renewable(OAuth2Credentials credentials) {
        return credentials instanceof UserCredentials || credentials instanceof ServiceAccountCredentials;
    }

    private static CallFailure refused() {
        return new CallFailure(CallFailure.Kind.NEEDS_REAUTH, "tokenRefused");
    }
}
