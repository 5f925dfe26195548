package io.agendador.google.access;

import com.google.auth.http.HttpTransportFactory;
import com.google.auth.oauth2.OAuth2Credentials;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The credentials as they are by now: where a person may consent anew, it is looked up whether somebody has. For one thread. */
final class Identity {

    /** A consent that is taken over by another while it still holds is noticed so late. */
    static final Duration LOOKED_AT = Duration.ofMinutes(1);

    private final GoogleCredential credential;
    private final HttpTransportFactory transport;
    private Instant lookAgainAt = Instant.MIN;
    private @Nullable String token;
    private @Nullable OAuth2Credentials credentials;

    Identity(GoogleCredential credential, HttpTransportFactory transport) {
        this.credential = credential;
        this.transport = transport;
        if (!(credential instanceof GoogleCredential.Renewable)) {
            credentials = Credential.of(credential, transport);
        }
    }

    /**
     * Whether they are others than before.
     *
     * @param urgent whether what there is was refused, so that it is looked up at once
     * @throws CallFailure {@link CallFailure.Kind#NEEDS_REAUTH} if there are none
     */
    boolean renewed(Instant now, boolean urgent) {
        if (!(credential instanceof GoogleCredential.Renewable renewable) || (!urgent && now.isBefore(lookAgainAt))) {
            return false;
        }
        String latest = latest(renewable);
        lookAgainAt = now.plus(LOOKED_AT);
        if (latest.equals(token)) {
            return false;
        }
        token = latest;
        credentials = Credential.of(renewable.user(latest), transport);
        return true;
    }

    OAuth2Credentials credentials() {
        if (credentials == null) {
            throw new CallFailure(CallFailure.Kind.NEEDS_REAUTH, "notAuthorised");
        }
        return credentials;
    }

    private static String latest(GoogleCredential.Renewable renewable) {
        try {
            return renewable
                    .refreshToken()
                    .get()
                    .orElseThrow(() -> new CallFailure(CallFailure.Kind.NEEDS_REAUTH, "notAuthorised"));
        } catch (TokenVaultException closed) {
            throw new CallFailure(CallFailure.Kind.NEEDS_REAUTH, "anotherKeyset");
        }
    }
}
