package io.agendador.google.access;

import com.google.api.client.googleapis.json.GoogleJsonErrorContainer;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.json.gson.GsonFactory;
import io.agendador.google.access.CallFailure.Kind;
import io.agendador.google.access.CallListener.Answer;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why one try did not succeed.
 *
 * @param status the HTTP status, 0 if there was no whole answer
 * @param reason a code, safe to be logged
 */
record Fault(int status, Kind kind, String reason) {

    private static final Set<String> RATES = Set.of("rateLimitExceeded", "userRateLimitExceeded");
    private static final Set<String> QUOTAS = Set.of("quotaExceeded", "dailyLimitExceeded", "dailyLimitExceededUnreg");
    private static final Pattern CODE = Pattern.compile("[A-Za-z.]{1,64}");

    /** No answer, or not all of it. */
    static Fault lost(String reason) {
        return new Fault(0, Kind.UNAVAILABLE, reason);
    }

    /** Nothing was sent, for there are no headers to send it with. */
    static Fault before(CallFailure failure) {
        return new Fault(0, failure.kind(), failure.reason());
    }

    /** Reads an error answer; its text stays behind. */
    static Fault of(HttpResponse response) {
        try {
            return of(response.getStatusCode(), response.parseAsString());
        } catch (IOException cut) {
            return of(response.getStatusCode(), (String) null);
        }
    }

    static Fault of(int status, @Nullable String body) {
        String reason = body == null ? null : reasonIn(body);
        return new Fault(status, kind(status, reason), reason == null ? "http" + status : reason);
    }

    /** For each part of a batch that was refused as a whole: what it says about an event, it does not say about theirs. */
    Fault ofWholeBatch() {
        boolean aboutEvents = Set.of(404, 409, 410, 412).contains(status);
        return new Fault(unauthorised() ? status : 0, aboutEvents ? Kind.UNAVAILABLE : kind, reason);
    }

    /** The token was not accepted; a new one may be. */
    boolean unauthorised() {
        return status == 401 && kind == Kind.NEEDS_REAUTH;
    }

    CallFailure failure() {
        return new CallFailure(kind, reason);
    }

    static Answer answer(@Nullable Fault fault) {
        if (fault == null) {
            return Answer.DONE;
        }
        if (fault.status == 0) {
            return Answer.LOST;
        }
        return fault.status >= 500 ? Answer.FAILED : Answer.REFUSED;
    }

    private static Kind kind(int status, @Nullable String reason) {
        return switch (status) {
            // A 401, too, but about the address of a webhook: no token mends it.
            case 401 -> "push.webhookUrlUnauthorized".equals(reason) ? Kind.FORBIDDEN : Kind.NEEDS_REAUTH;
            case 403, 429 -> limited(status, reason);
            case 404 -> Kind.NOT_FOUND;
            case 408 -> Kind.UNAVAILABLE;
            default -> status >= 500 ? Kind.UNAVAILABLE : Kind.INVALID;
        };
    }

    private static Kind limited(int status, @Nullable String reason) {
        if (reason != null && QUOTAS.contains(reason)) {
            return Kind.QUOTA_EXCEEDED;
        }
        if (status == 429 || (reason != null && RATES.contains(reason))) {
            return Kind.RATE_LIMITED;
        }
        // A 403 without its reason may have been a limit; only its words could say that it was final.
        return reason == null ? Kind.UNAVAILABLE : Kind.FORBIDDEN;
    }

    private static @Nullable String reasonIn(String body) {
        try {
            GoogleJsonErrorContainer container =
                    GsonFactory.getDefaultInstance().fromString(body, GoogleJsonErrorContainer.class);
            String reason = container.getError().getErrors().get(0).getReason();
            return reason != null && CODE.matcher(reason).matches() ? reason : null;
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }
}
