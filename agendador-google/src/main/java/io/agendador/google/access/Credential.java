package io.agendador.google.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auth.http.HttpTransportFactory;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.OAuth2Credentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.auth.oauth2.UserCredentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Google's own classes for our credentials. */
final class Credential {

    private Credential() {}

    static OAuth2Credentials of(GoogleCredential credential, HttpTransportFactory transport) {
        if (credential instanceof GoogleCredential.User user) {
            return UserCredentials.newBuilder()
                    .setClientId(user.clientId())
                    .setClientSecret(user.clientSecret())
                    .setRefreshToken(user.refreshToken())
                    .setHttpTransportFactory(transport)
                    .build();
        }
        if (credential instanceof GoogleCredential.ServiceAccount account) {
            return serviceAccount(account, transport);
        }
        String token = ((GoogleCredential.Fixed) credential).token();
        return GoogleCredentials.create(
                AccessToken.newBuilder().setTokenValue(token).build());
    }

    private static OAuth2Credentials serviceAccount(
            GoogleCredential.ServiceAccount account, HttpTransportFactory transport) {
        try {
            return ServiceAccountCredentials.fromStream(
                            new ByteArrayInputStream(account.key().getBytes(UTF_8)), transport)
                    .toBuilder()
                    .setScopes(GoogleCredential.SCOPES)
                    .setServiceAccountUser(account.subject())
                    .setDefaultRetriesEnabled(false)
                    .build();
        } catch (IOException | RuntimeException unreadable) {
            // Without the cause: a parser's words may quote the key.
            throw new CallFailure(CallFailure.Kind.NEEDS_REAUTH, "unreadableKey");
        }
    }
}
