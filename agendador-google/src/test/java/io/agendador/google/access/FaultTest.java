package io.agendador.google.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.access.CallFailure.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({
        "403, rateLimitExceeded, RATE_LIMITED",
        "403, userRateLimitExceeded, RATE_LIMITED",
        "429, rateLimitExceeded, RATE_LIMITED",
        "429, somethingElse, RATE_LIMITED",
        "403, quotaExceeded, QUOTA_EXCEEDED",
        "429, quotaExceeded, QUOTA_EXCEEDED",
        "403, dailyLimitExceeded, QUOTA_EXCEEDED",
        "403, forbiddenForNonOrganizer, FORBIDDEN",
        "403, insufficientPermissions, FORBIDDEN",
        "401, authError, NEEDS_REAUTH",
        "401, push.webhookUrlUnauthorized, FORBIDDEN",
        "404, notFound, NOT_FOUND",
        "400, invalid, INVALID",
        "409, duplicate, INVALID",
        "410, deleted, INVALID",
        "412, conditionNotMet, INVALID",
        "408, timeout, UNAVAILABLE",
        "500, backendError, UNAVAILABLE",
        "503, backendError, UNAVAILABLE",
        "502, badGateway, UNAVAILABLE"
    })
    void tellsWhatIsToBeDoneByStatusAndReason(int status, String reason, Kind kind) {
        String body = ScriptedGoogle.Answer.error(status, reason).body();
        assertThat(Fault.of(status, body)).isEqualTo(new Fault(status, kind, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Service Unavailable</html>",
                "{\"error\": {\"errors\": [{\"reason\": \"rateLimi",
                "{\"error\": \"invalid_grant\"}",
                "{\"error\": {\"errors\": []}}",
                "{\"error\": {\"errors\": [{\"reason\": \"calendar of dr.ana@example.com\"}]}}",
                "[]",
                "{\"error\": null}"
            })
    void a403WithoutItsReasonMayHaveBeenALimit(String body) {
        assertThat(Fault.of(403, body)).isEqualTo(new Fault(403, Kind.UNAVAILABLE, "http403"));
    }
}
