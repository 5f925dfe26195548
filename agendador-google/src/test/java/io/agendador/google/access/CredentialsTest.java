package io.agendador.google.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CallFailure.Kind;
import io.agendador.google.access.ScriptedGoogle.Answer;
import io.agendador.google.access.ScriptedGoogle.Asked;
import java.net.URLDecoder;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How tokens are fetched, renewed and refused. */
class CredentialsTest {

    private static final GoogleCredential USER = new GoogleCredential.User("id-1", "secret-1", "refresh-1");
    private static final Answer FOUND = Answer.json("{\"id\": \"a\"}");
    private static final Answer EXPIRED = Answer.error(401, "authError");

    private final ArrayDeque<Answer> tokens = new ArrayDeque<>();
    private final ArrayDeque<Answer> events = new ArrayDeque<>();

    private Answer google(Asked asked) {
        return asked.url().contains("/token") ? tokens.removeFirst() : events.removeFirst();
    }

    private static Answer token(String token) {
        return Answer.json(
                "{\"access_token\": \"%s\", \"expires_in\": 3600, \"token_type\": \"Bearer\"}".formatted(token));
    }

    private static Answer refusal(int status, String error) {
        return new Answer(status, "application/json", "{\"error\": \"" + error + "\"}");
    }

    private static long tokenCalls(Accessed access) {
        return access.google.asked.stream()
                .filter(it -> it.url().contains("/token"))
                .count();
    }

    @Test
    void aNewConsentIsUsedAtOnceWhereTheOldOneWasRefused() {
        AtomicReference<String> kept = new AtomicReference<>("refresh-1");
        Accessed access = new Accessed(this::google)
                .with(new GoogleCredential.Renewable("id-1", "secret-1", () -> Optional.of(kept.get())));
        CalendarCalls calls = access.calls();
        tokens.add(refusal(400, "invalid_grant"));
        assertThat(refused(calls).kind()).isEqualTo(Kind.NEEDS_REAUTH);
        assertThat(refused(calls).kind()).as("Google is not asked again").isEqualTo(Kind.NEEDS_REAUTH);
        assertThat(tokenCalls(access)).isEqualTo(1);

        kept.set("refresh-2");
        tokens.add(token("t2"));
        events.add(FOUND);

        assertThat(calls.get("c", "a")).isPresent();
        assertThat(access.google.asked.get(1).body()).contains("refresh_token=refresh-2");
        assertThat(access.google.asked.get(2).headers()).containsEntry("authorization", List.of("Bearer t2"));
    }

    @Test
    void whereNobodyHasConsentedOrTheKeysetIsAnotherGoogleIsNotAsked() {
        AtomicReference<Supplier<Optional<String>>> kept = new AtomicReference<>(Optional::empty);
        Accessed access = new Accessed(this::google)
                .with(new GoogleCredential.Renewable(
                        "id-1", "secret-1", () -> kept.get().get()));
        assertThat(refused(access.calls()).reason()).isEqualTo("notAuthorised");
        kept.set(() -> {
            throw new TokenVaultException("does not open");
        });
        assertThat(refused(access.calls()).reason()).isEqualTo("anotherKeyset");
        assertThat(access.google.asked).isEmpty();
        assertThat(new GoogleCredential.Renewable("id-1", "secret-1", kept.get()).toString())
                .isEqualTo("Renewable[…]");
    }

    private static CallFailure refused(CalendarCalls calls) {
        return catchThrowableOfType(CallFailure.class, () -> calls.get("c", "a"));
    }

    @Test
    void aUsersTokenIsFetchedOnceAndUsedForAllCalls() {
        tokens.add(token("t1"));
        events.addAll(List.of(FOUND, FOUND));
        Accessed access = new Accessed(this::google).with(USER);
        CalendarCalls calls = access.calls();
        assertThat(calls.get("c", "a")).isPresent();
        assertThat(calls.get("c", "a")).isPresent();
        Asked fetched = access.google.asked.get(0);
        assertThat(fetched.body()).contains("refresh_token=refresh-1", "client_id=id-1", "grant_type=refresh_token");
        assertThat(fetched.timeout()).isEqualTo(20_000);
        assertThat(access.google.asked.get(2).headers()).containsEntry("authorization", List.of("Bearer t1"));
    }

    @Test
    void aTokenThatIsNoLongerAcceptedIsRenewedOnce() {
        tokens.addAll(List.of(token("t1"), token("t2")));
        events.addAll(List.of(EXPIRED, FOUND));
        Accessed access = new Accessed(this::google).with(USER);
        assertThat(access.calls().get("c", "a")).isPresent();
        assertThat(access.google.asked.get(3).headers()).containsEntry("authorization", List.of("Bearer t2"));
    }

    @Test
    void aRenewedTokenThatIsNotAcceptedEitherNeedsAPerson() {
        tokens.addAll(List.of(token("t1"), token("t2")));
        events.addAll(List.of(EXPIRED, EXPIRED));
        Accessed access = new Accessed(this::google).with(USER);
        assertThat(failure(access).kind()).isEqualTo(Kind.NEEDS_REAUTH);
        assertThat(access.google.asked).hasSize(4);
    }

    @Test
    void aTokenThatRunsOutWithinABatchIsRenewedForTheRest() {
        tokens.addAll(List.of(token("t1"), token("t2")));
        events.addAll(List.of(
                ScriptedBatch.answer(List.of(ScriptedBatch.stored("a1", "\"1\""), EXPIRED)),
                ScriptedBatch.answer(List.of(ScriptedBatch.stored("a2", "\"2\"")))));
        Accessed access = new Accessed(this::google).with(USER);
        List<Outcome> outcomes = access.calls()
                .batch(
                        "c",
                        List.of(
                                new EventWrite.Insert(new Event().setId("a1")),
                                new EventWrite.Insert(new Event().setId("a2"))));
        assertThat(outcomes).allMatch(Outcome.Written.class::isInstance);
        assertThat(ScriptedBatch.parts(access.google.asked.get(3)))
                .extracting(ScriptedBatch.Part::eventId)
                .containsExactly("a2");
        assertThat(access.google.asked.get(3).headers()).containsEntry("authorization", List.of("Bearer t2"));
    }

    @Test
    void refusedCredentialsAreTriedOnceInFiveMinutes() {
        tokens.addAll(List.of(refusal(400, "invalid_grant"), token("t1")));
        events.add(FOUND);
        Accessed access = new Accessed(this::google).with(USER);
        CalendarCalls calls = access.calls();
        for (int i = 0; i < 200; i++) {
            assertThat(failure(calls).kind()).isEqualTo(Kind.NEEDS_REAUTH);
        }
        assertThat(calls.batch("c", List.of(new EventWrite.Delete("a", "\"1\"")))
                        .get(0))
                .isEqualTo(new Outcome.Undecided(Kind.NEEDS_REAUTH, "tokenRefused"));
        assertThat(access.google.asked).hasSize(1);
        assertThat(access.time.pauses).isEmpty();
        access.time.pass(Duration.ofMinutes(5));
        assertThat(calls.get("c", "a")).isPresent();
    }

    @Test
    void aTokenServiceThatIsDownIsNotTakenForARefusal() {
        tokens.addAll(List.of(
                Answer.silence(),
                refusal(502, "bad"),
                refusal(503, "bad"),
                token("t").cutAfter(9),
                token("t1")));
        events.add(FOUND);
        Accessed access = new Accessed(this::google).with(USER);
        assertThat(access.calls().get("c", "a")).isPresent();
        assertThat(tokenCalls(access)).isEqualTo(5);
    }

    @Test
    void aTokenServiceThatStaysDownIsAskedABoundedNumberOfTimes() {
        Accessed access = new Accessed(it -> refusal(503, "bad")).with(serviceAccount(null));
        assertThat(failure(access).kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(access.google.asked).hasSize(6);
    }

    @Test
    void aServiceAccountAsksForTheScopesOnlyAndActsForWhomItWasTold() {
        tokens.add(token("t1"));
        events.add(FOUND);
        Accessed access = new Accessed(this::google).with(serviceAccount("boss@x.org"));
        assertThat(access.calls().get("c", "a")).isPresent();
        String claims = claims(access.google.asked.get(0));
        assertThat(claims)
                .contains("\"sub\":\"boss@x.org\"", "\"scope\":\"" + String.join(" ", GoogleCredential.SCOPES));
        assertThat(access.google.asked.get(1).headers()).containsEntry("authorization", List.of("Bearer t1"));
    }

    @Test
    void aServiceAccountActsForItselfUnlessTold() {
        tokens.add(token("t1"));
        events.add(FOUND);
        Accessed access = new Accessed(this::google).with(serviceAccount(null));
        assertThat(access.calls().get("c", "a")).isPresent();
        assertThat(claims(access.google.asked.get(0))).doesNotContain("\"sub\"");
    }

    @Test
    void aKeyThatCannotBeReadIsToldWithoutQuotingIt() {
        Accessed access = new Accessed().with(new GoogleCredential.ServiceAccount("{\"private_key\": \"s3cret", null));
        CallFailure failure = catchThrowableOfType(CallFailure.class, access::calls);
        assertThat(failure.kind()).isEqualTo(Kind.NEEDS_REAUTH);
        assertThat(failure).hasMessageNotContaining("s3cret").hasNoCause();
    }

    @Test
    void credentialsDoNotShowTheirSecretsWhenPrinted() {
        assertThat(List.of(USER, serviceAccount("boss@x.org"), new GoogleCredential.Fixed("secret-token"))
                        .toString())
                .doesNotContain("secret", "refresh", "boss", "BEGIN");
        assertThat(GoogleSettings.google(USER).toString()).doesNotContain("secret");
    }

    private static CallFailure failure(Accessed access) {
        return failure(access.calls());
    }

    private static CallFailure failure(CalendarCalls calls) {
        return catchThrowableOfType(CallFailure.class, () -> calls.get("c", "a"));
    }

    private static String claims(Asked fetched) {
        String assertion = URLDecoder.decode(fetched.body().replaceAll(".*assertion=([^&]*).*", "$1"), UTF_8);
        return new String(Base64.getUrlDecoder().decode(assertion.split("\\.", -1)[1]), UTF_8).replace("\\/", "/");
    }

    private static GoogleCredential serviceAccount(String subject) {
        try {
            byte[] key = KeyPairGenerator.getInstance("RSA")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return new GoogleCredential.ServiceAccount(
                    """
                    {"type": "service_account", "client_id": "1", "client_email": "bot@p.iam.gserviceaccount.com",
                     "private_key_id": "k", "token_uri": "https://oauth2.googleapis.com/token",
                     "private_key": "-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n"}""".formatted(Base64.getEncoder().encodeToString(key)), subject);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
