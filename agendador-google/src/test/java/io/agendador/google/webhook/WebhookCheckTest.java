package io.agendador.google.webhook;

import static io.agendador.google.webhook.WebhookAnswer.ACCEPTED;
import static io.agendador.google.webhook.WebhookAnswer.TOO_LARGE;
import static io.agendador.google.webhook.WebhookAnswer.UNAUTHORIZED;
import static io.agendador.google.webhook.WebhookAnswer.UNAVAILABLE;
import static io.agendador.google.webhook.WebhookAnswer.WRONG_METHOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.access.CallFailure.Kind;
import io.agendador.review.Clinic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookCheckTest {

    private static final PushWorld WORLD = new PushWorld();

    private PushGoogle.Open anas;

    @BeforeEach
    void eachCalendarHasAChannel() {
        WORLD.emptied().channels().renew();
        WORLD.read();
        anas = WORLD.only("anas");
    }

    @Test
    void genuineMessageMakesItsCalendarDirtyAndQueuesItsReading() {
        WORLD.pass(Duration.ofHours(1));

        assertThat(answer(anas.message("exists"))).isEqualTo(ACCEPTED);

        assertThat(WORLD.state(PushWorld.ANAS).dirtySince()).isEqualTo(WORLD.now.get());
        assertThat(WORLD.state(PushWorld.ANAS).lastWebhookAt()).isEqualTo(WORLD.now.get());
        assertThat(WORLD.work()).containsExactly("sync-calendar PROFESSIONAL/" + Clinic.ANA.value());
        assertThat(WORLD.isDirty(PushWorld.CONTROL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "exists", "not_exists", "something new"})
    void everyStateOfTheResourceCounts(String state) {
        assertThat(answer(anas.message(state))).isEqualTo(ACCEPTED);
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isTrue();
    }

    @Test
    void namesOfHeadersAreReadInAnyCase() {
        Map<String, String> lower = new TreeMap<>();
        anas.message("exists").headers().forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));

        assertThat(answer(new WebhookMessage("POST", lower, 0))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "HEAD", "DELETE", "OPTIONS", "post", ""})
    void onlyPostsAreMessages(String method) {
        refuses(new WebhookMessage(method, anas.message("exists").headers(), 0), WRONG_METHOD);
    }

    @Test
    void bodiesBeyondTheLimitAreTooLarge() {
        Map<String, String> headers = anas.message("exists").headers();
        long limit = WebhookLimits.DEFAULT.largestBody();

        refuses(new WebhookMessage("POST", headers, limit + 1), TOO_LARGE);
        assertThat(answer(new WebhookMessage("POST", headers, limit))).isEqualTo(ACCEPTED);
    }

    @Test
    void unknownChannelAndWrongTokenGetTheSameAnswer() {
        WebhookMessage message = anas.message("exists");
        String otherToken = WORLD.only("control").token;

        refuses(PushWorld.with(message, "X-Goog-Channel-ID", "nobody"), UNAUTHORIZED);
        refuses(PushWorld.with(message, "X-Goog-Channel-Token", otherToken), UNAUTHORIZED);
    }

    @Test
    void theHashItselfIsNoToken() {
        String hash = WORLD.channel(anas.id).tokenHash();

        refuses(PushWorld.with(anas.message("exists"), "X-Goog-Channel-Token", hash), UNAUTHORIZED);
        refuses(PushWorld.with(anas.message("exists"), "X-Goog-Channel-Token", hash.substring(0, 43)), UNAUTHORIZED);
    }

    @Test
    void anotherResourceIsRefusedOnceGoogleHasAnswered() {
        refuses(PushWorld.with(anas.message("exists"), "X-Goog-Resource-ID", "another"), UNAUTHORIZED);
    }

    @Test
    void untilGoogleHasAnsweredTheTokenAloneSuffices() {
        List<WebhookAnswer> early = new ArrayList<>();
        WORLD.emptied();
        WORLD.google.after.add(() -> early.add(
                answer(PushWorld.with(WORLD.only("control").message("sync"), "X-Goog-Resource-ID", "another"))));

        WORLD.channels().renew();

        assertThat(early).containsExactly(ACCEPTED);
        assertThat(WORLD.isDirty(PushWorld.CONTROL)).isTrue();
        assertThat(WORLD.channel(WORLD.only("control").id).resource()).isEqualTo(PushGoogle.resource("control"));
    }

    @ParameterizedTest
    @CsvSource({
        "X-Goog-Channel-ID,''",
        "X-Goog-Channel-ID,' '",
        "X-Goog-Channel-ID,a'; drop table calendar; --",
        "X-Goog-Channel-Token,''",
        "X-Goog-Channel-Token,short",
        "X-Goog-Resource-ID,''",
        "X-Goog-Resource-ID,a b",
        "X-Goog-Message-Number,''",
        "X-Goog-Message-Number,0",
        "X-Goog-Message-Number,-1",
        "X-Goog-Message-Number,1.5",
        "X-Goog-Message-Number,01",
        "X-Goog-Message-Number,9223372036854775808",
        "X-Goog-Message-Number,٣"
    })
    void whatGoogleWouldNotSendIsRefusedWithoutAskingTheStore(String header, String value) {
        WebhookMessage message = PushWorld.with(anas.message("exists"), header, value);
        WORLD.outages.down.set(true);
        try {
            assertThat(answer(message)).isEqualTo(UNAUTHORIZED);
            assertThat(answer(PushWorld.without(message, header))).isEqualTo(UNAUTHORIZED);
        } finally {
            WORLD.outages.down.set(false);
        }
    }

    @Test
    void aMessageThatComesAgainIsAcceptedAndNothingFollows() {
        WebhookMessage message = anas.message("exists");
        answer(message);
        WORLD.read();
        String before = WORLD.everything();

        assertThat(answer(message)).isEqualTo(ACCEPTED);
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void aMessageThatWasOvertakenCountsAllTheSame() {
        answer(anas.message(9, "exists"));
        WORLD.read();

        assertThat(answer(anas.message(4, "exists"))).isEqualTo(ACCEPTED);
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isTrue();
    }

    @Test
    void theSameNumberOfTwoChannelsIsTwoMessages() {
        answer(WORLD.only("control").message(5, "exists"));

        assertThat(answer(anas.message(5, "exists"))).isEqualTo(ACCEPTED);
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isTrue();
    }

    @Test
    void lateMessagesOfAStoppedChannelAreAcceptedAndNothingFollows() {
        WebhookMessage late = anas.message("exists");
        WORLD.pass(Duration.ofDays(6));
        WORLD.channels().renew();
        WORLD.read();
        String before = WORLD.everything();

        assertThat(answer(late)).isEqualTo(ACCEPTED);
        assertThat(WORLD.everything()).isEqualTo(before);
        refuses(PushWorld.with(late, "X-Goog-Channel-Token", "x".repeat(43)), UNAUTHORIZED);
    }

    @Test
    void aChannelWhoseAnswerWasLostIsHeededUntilItsEnd() {
        WORLD.emptied();
        WORLD.google.after.add(PushGoogle.failing(Kind.UNAVAILABLE));
        WORLD.channels().renew();
        PushGoogle.Open lost = WORLD.only("control");
        WORLD.read();

        assertThat(WORLD.channel(lost.id).state()).isEqualTo(Channel.State.FAILED);
        assertThat(answer(lost.message("exists"))).isEqualTo(ACCEPTED);
        assertThat(WORLD.isDirty(PushWorld.CONTROL)).isTrue();

        WORLD.read();
        WORLD.pass(Duration.ofDays(8));
        assertThat(answer(lost.message("exists"))).isEqualTo(ACCEPTED);
        assertThat(WORLD.isDirty(PushWorld.CONTROL)).isFalse();
    }

    @Test
    void withoutAStoreNothingIsAccepted() {
        WebhookMessage message = anas.message("exists");
        WORLD.outages.down.set(true);
        try {
            assertThat(answer(message)).isEqualTo(UNAVAILABLE);
        } finally {
            WORLD.outages.down.set(false);
        }
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isFalse();
        assertThat(answer(message)).isEqualTo(ACCEPTED);
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isTrue();
    }

    @Test
    void theStoreThatFailsBetweenLookingUpAndKeepingLeavesNothing() {
        WebhookMessage message = anas.message("exists");
        String before = WORLD.everything();
        List<Integer> connections = new ArrayList<>();
        WORLD.outages.onConnection = () -> {
            connections.add(1);
            WORLD.outages.down.set(connections.size() > 1);
        };
        try {
            assertThat(answer(message)).isEqualTo(UNAVAILABLE);
        } finally {
            WORLD.outages.onConnection = () -> {};
            WORLD.outages.down.set(false);
        }
        assertThat(connections).hasSizeGreaterThan(1);
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void moreThanTheStoreShallBearAreTurnedAwayAtOnce() throws InterruptedException {
        int most = WebhookLimits.DEFAULT.atOnce();
        CountDownLatch waiting = new CountDownLatch(most);
        CountDownLatch released = new CountDownLatch(1);
        WORLD.outages.onConnection = () -> {
            waiting.countDown();
            await(released);
        };
        List<Thread> held = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            WebhookMessage message = anas.message("exists");
            held.add(new Thread(() -> answer(message)));
        }
        held.forEach(Thread::start);
        waiting.await();
        try {
            assertThat(answer(anas.message("exists"))).isEqualTo(UNAVAILABLE);
        } finally {
            WORLD.outages.onConnection = () -> {};
            released.countDown();
        }
        for (Thread it : held) {
            it.join();
        }
        assertThat(answer(anas.message("exists"))).isEqualTo(ACCEPTED);
        assertThat(WORLD.messages()).isEqualTo(most + 1);
    }

    @Test
    void nothingInTextTellsASecret() {
        WebhookMessage message = anas.message("exists");
        String told = message + " " + PushHeaders.of(message) + " " + WORLD.channel(anas.id);

        assertThat(told).doesNotContain(anas.token, anas.id, PushGoogle.resource("anas"));
    }

    private static WebhookAnswer answer(WebhookMessage message) {
        return WORLD.check.check(message);
    }

    private static void refuses(WebhookMessage message, WebhookAnswer expected) {
        String before = WORLD.everything();

        assertThat(answer(message)).isEqualTo(expected);
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
