package io.agendador.google;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.CalendarEnvironment.Fault;
import io.agendador.google.CalendarEnvironment.Fault.Why;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.TokenVault;
import io.agendador.google.mapping.Environment;
import io.agendador.present.BundlePair;
import io.agendador.present.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarEnvironmentTest {

    private static final Map<String, String> CONSENT = Map.of(
            "GOOGLE_CALENDAR_CLIENT_ID", "client",
            "GOOGLE_CALENDAR_CLIENT_SECRET", "hush",
            "GOOGLE_CALENDAR_REFRESH_TOKEN", "hush-hush");

    @Test
    void letsTheEmulatorPlayGoogleWhereADeveloperSaysNothing() {
        CalendarEnvironment settings = read(Map.of("GOOGLE_CALENDAR_CLIENT_ID", " "));

        assertThat(settings.environment()).isEqualTo(Environment.DEV);
        assertThat(settings.credential()).isNull();
        assertThat(settings.pushAddress()).isNull();
        assertThat(settings.prefix()).isEqualTo("[Agendador] ");
        assertThat(settings.userLimit()).isEqualTo(600);
        assertThat(settings.projectLimit()).isEqualTo(10_000);
    }

    @Test
    void takesAPersonsConsent() {
        assertThat(read(CONSENT).credential()).isEqualTo(new GoogleCredential.User("client", "hush", "hush-hush"));
    }

    @Test
    void takesAPersonsConsentFromTheDatabaseWhereItIsSealed() {
        Map<String, String> kept = new HashMap<>(CONSENT);
        kept.remove("GOOGLE_CALENDAR_REFRESH_TOKEN");
        kept.put("GOOGLE_CALENDAR_KEYSET", TokenVault.newKeyset());
        kept.put("AGENDADOR_ENV", "prod");
        assertThat(read(kept).credential()).isEqualTo(new GoogleCredential.User("client", "hush", ""));
        assertThat(read(kept).keyset()).isEqualTo(kept.get("GOOGLE_CALENDAR_KEYSET"));
    }

    @Test
    void takesAServiceAccountForItselfAndForSomebody() {
        assertThat(read(Map.of("GOOGLE_CALENDAR_SERVICE_ACCOUNT", "{}")).credential())
                .isEqualTo(new GoogleCredential.ServiceAccount("{}", null));
        assertThat(read(Map.of("GOOGLE_CALENDAR_SERVICE_ACCOUNT", "{}", "GOOGLE_CALENDAR_SUBJECT", "lia@example.org"))
                        .credential())
                .isEqualTo(new GoogleCredential.ServiceAccount("{}", "lia@example.org"));
    }

    @ParameterizedTest
    @CsvSource({"stg", "prod"})
    void demandsCredentialsWhereItCounts(String environment) {
        assertThat(CalendarEnvironment.of(Map.of("AGENDADOR_ENV", environment)).faults())
                .containsExactly(
                        new Fault("GOOGLE_CALENDAR_CLIENT_ID", Why.MISSING),
                        new Fault("GOOGLE_CALENDAR_CLIENT_SECRET", Why.MISSING),
                        new Fault("GOOGLE_CALENDAR_REFRESH_TOKEN", Why.MISSING));
    }

    @Test
    void doesNotTakeHalfAConsentForNone() {
        assertThat(CalendarEnvironment.of(
                                Map.of("GOOGLE_CALENDAR_CLIENT_ID", "client", "GOOGLE_CALENDAR_CLIENT_SECRET", "hush"))
                        .faults())
                .containsExactly(new Fault("GOOGLE_CALENDAR_REFRESH_TOKEN", Why.MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "AGENDADOR_ENV, production, NO_ENVIRONMENT",
        "AGENDADOR_ENV, PROD, NO_ENVIRONMENT",
        "GOOGLE_CALENDAR_PUSH_URL, http://example.org/google, NO_ADDRESS",
        "GOOGLE_CALENDAR_PUSH_URL, https:///google, NO_ADDRESS",
        "GOOGLE_CALENDAR_PUSH_URL, https://exa mple.org, NO_ADDRESS",
        "GOOGLE_CALENDAR_KEYSET, hush, NO_KEYSET",
        "GOOGLE_CALENDAR_USER_LIMIT, many, NO_LIMIT",
        "GOOGLE_CALENDAR_USER_LIMIT, 49, NO_LIMIT",
        "GOOGLE_CALENDAR_PROJECT_LIMIT, -1, NO_LIMIT"
    })
    void namesTheVariableThatCannotBeSo(String variable, String value, Why why) {
        CalendarEnvironment.Read read = CalendarEnvironment.of(Map.of(variable, value));

        assertThat(read.settings()).isNull();
        assertThat(read.faults()).containsExactly(new Fault(variable, why));
    }

    @Test
    void neverShowsWhatIsSecret() {
        Map<String, String> all = new HashMap<>(CONSENT);
        all.put("GOOGLE_CALENDAR_KEYSET", TokenVault.newKeyset());
        all.put("GOOGLE_CALENDAR_NEW_REFRESH_TOKEN", "hush-hush-hush");
        all.put("GOOGLE_CALENDAR_CONTROL_ID", "control@group.calendar.google.com");

        assertThat(read(all).toString()).doesNotContain("hush", "client", "control@", "primaryKeyId");
        assertThat(CalendarEnvironment.of(all).toString()).doesNotContain("hush", "control@");
    }

    private static CalendarEnvironment read(Map<String, String> variables) {
        CalendarEnvironment.Read read = CalendarEnvironment.of(variables);
        assertThat(read.faults()).isEmpty();
        return Objects.requireNonNull(read.settings());
    }

    @Test
    void bothLanguagesSayWhatIsWrong() {
        BundlePair.of(CalendarEnvironment.class, "environment").agrees();
        assertThat(CalendarEnvironment.of(Map.of("AGENDADOR_ENV", "test")).sentences(Texts.in(Texts.PORTUGUESE)))
                .containsExactly("AGENDADOR_ENV não é um dos ambientes. Use dev, stg ou prod.");
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasItsSentence(Why why) {
        CalendarEnvironment.Read read =
                new CalendarEnvironment.Read(Environment.DEV, null, List.of(new Fault("THAT", why)));

        assertThat(read.sentences(Texts.in(Locale.UK)))
                .singleElement()
                .asString()
                .contains("THAT");
    }
}
