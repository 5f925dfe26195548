package io.agendador.google.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.google.access.CallFailure.Kind;
import io.agendador.mirror.CalendarMirror.Renewed;
import io.agendador.mirror.CalendarStatus;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChannelsTest {

    private static final PushWorld WORLD = new PushWorld();

    private static final int RUNS = 6;

    private final Channels channels = WORLD.channels();

    @BeforeEach
    void nothingIsOpen() {
        WORLD.emptied();
    }

    @Test
    void opensAChannelForEachCalendar() {
        assertThat(channels.renew()).isEqualTo(new Renewed(2, 0));

        PushGoogle.Open open = WORLD.only("anas");
        Channel row = WORLD.channel(open.id);
        assertThat(row.state()).isEqualTo(Channel.State.ACTIVE);
        assertThat(row.resource()).isEqualTo(PushGoogle.resource("anas"));
        assertThat(row.expiresAt()).isEqualTo(open.expiration);
        assertThat(WORLD.state(PushWorld.ANAS).webhookUntil()).isEqualTo(open.expiration);
    }

    @Test
    void whatMayHaveChangedBeforeAChannelWasOpenIsRead() {
        channels.renew();

        assertThat(WORLD.isDirty(PushWorld.ANAS)).isTrue();
    }

    @Test
    void theRowIsThereBeforeGoogleIsAsked() {
        List<Channel.State> seen = new ArrayList<>();
        WORLD.google.after.add(
                () -> seen.add(WORLD.channel(WORLD.only("control").id).state()));

        channels.renew();

        assertThat(seen).containsExactly(Channel.State.ASKED);
    }

    @Test
    void onlyTheTokensHashIsStored() {
        channels.renew();

        assertThat(WORLD.google.channels.values()).hasSize(2).allSatisfy(it -> {
            assertThat(it.token).hasSize(43).matches("[A-Za-z0-9_-]+");
            assertThat(WORLD.everything()).doesNotContain(it.token);
            assertThat(ChannelToken.matches(it.token, WORLD.channel(it.id).tokenHash()))
                    .isTrue();
        });
        assertThat(WORLD.google.channels.values()).extracting(it -> it.token).doesNotHaveDuplicates();
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        channels.renew();
        WORLD.google.calls.clear();
        WORLD.read();

        assertThat(channels.renew()).isEqualTo(new Renewed(0, 0));
        assertThat(WORLD.google.calls).isEmpty();
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isFalse();
    }

    @Test
    void withoutAPublicAddressNothingHappens() {
        Channels off = WORLD.channels(ChannelSettings.at(null));
        String before = WORLD.everything();

        assertThat(off.renew()).isEqualTo(new Renewed(0, 0));
        assertThat(WORLD.google.calls).isEmpty();
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void renewsBeforeTheEndAndStopsTheOldOneOnlyAfterwards() {
        channels.renew();
        PushGoogle.Open old = WORLD.only("anas");
        WORLD.google.calls.clear();
        List<Integer> openAtStop = new ArrayList<>();
        WORLD.pass(Duration.ofDays(5));
        WORLD.google.before.add(() -> {});
        WORLD.google.before.add(() ->
                openAtStop.add(WORLD.google.open("control").size()
                        + (int) WORLD.states(PushWorld.CONTROL).stream()
                                .filter("ACTIVE"::equals)
                                .count()));

        assertThat(channels.renew()).isEqualTo(new Renewed(2, 0));

        assertThat(WORLD.google.calls).containsExactly("watch", "stop", "watch", "stop");
        assertThat(openAtStop).containsExactly(4);
        assertThat(WORLD.only("anas").id).isNotEqualTo(old.id);
        assertThat(WORLD.states(PushWorld.ANAS)).containsExactly("REVOKED", "ACTIVE");
    }

    @Test
    void doesNotRenewTooEarly() {
        channels.renew();
        WORLD.pass(Duration.ofDays(5).minusSeconds(1));

        assertThat(channels.renew()).isEqualTo(new Renewed(0, 0));
    }

    @Test
    void aChannelThatGoogleGivesForLessTimeIsRenewedAtHalfOfIt() {
        WORLD.google.limit(Duration.ofHours(2));
        try {
            channels.renew();
            WORLD.pass(Duration.ofMinutes(59));
            assertThat(channels.renew()).isEqualTo(new Renewed(0, 0));
            WORLD.pass(Duration.ofMinutes(1));
            assertThat(channels.renew()).isEqualTo(new Renewed(2, 0));
        } finally {
            WORLD.google.limit(Duration.ofDays(30));
        }
    }

    @Test
    void oneCalendarThatFailsDoesNotKeepOthersFromBeingWatched() {
        WORLD.google.before.add(PushGoogle.failing(Kind.FORBIDDEN));

        assertThat(channels.renew()).isEqualTo(new Renewed(1, 1));

        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("FAILED");
        assertThat(WORLD.state(PushWorld.CONTROL).status()).isEqualTo(CalendarStatus.WEBHOOK_EXPIRED);
        assertThat(WORLD.state(PushWorld.ANAS).status()).isEqualTo(CalendarStatus.OK);
    }

    @Test
    void aCalendarIsOkAgainWithItsNextChannel() {
        WORLD.google.before.add(PushGoogle.failing(Kind.UNAVAILABLE));
        channels.renew();

        assertThat(channels.renew()).isEqualTo(new Renewed(1, 0));
        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("FAILED", "ACTIVE");
        assertThat(WORLD.state(PushWorld.CONTROL).status()).isEqualTo(CalendarStatus.OK);
    }

    @Test
    void failingToRenewIsHarmlessAsLongAsTheOldChannelLives() {
        channels.renew();
        WORLD.pass(Duration.ofDays(6));
        WORLD.google.before.add(PushGoogle.failing(Kind.UNAVAILABLE));

        assertThat(channels.renew()).isEqualTo(new Renewed(1, 1));

        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("ACTIVE", "FAILED");
        assertThat(WORLD.state(PushWorld.CONTROL).status()).isEqualTo(CalendarStatus.OK);
    }

    @Test
    void aChannelThatEndedIsRevokedAndItsCalendarSaysSo() {
        channels.renew();
        WORLD.pass(Duration.ofDays(7));
        WORLD.google.before.add(PushGoogle.failing(Kind.UNAVAILABLE));

        channels.renew();

        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("REVOKED", "FAILED");
        assertThat(WORLD.state(PushWorld.CONTROL).status()).isEqualTo(CalendarStatus.WEBHOOK_EXPIRED);
    }

    @Test
    void anOldChannelThatCannotBeStoppedIsStoppedNextTime() {
        channels.renew();
        WORLD.pass(Duration.ofDays(6));
        WORLD.google.before.add(() -> {});
        WORLD.google.before.add(PushGoogle.failing(Kind.UNAVAILABLE));
        channels.renew();
        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("ACTIVE", "ACTIVE");

        assertThat(channels.renew()).isEqualTo(new Renewed(0, 0));
        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("REVOKED", "ACTIVE");
        WORLD.only("control");
    }

    @Test
    void withAnAccountThatIsNotLetInNothingElseIsTried() {
        WORLD.google.before.add(PushGoogle.failing(Kind.NEEDS_REAUTH));

        assertThat(channels.renew()).isEqualTo(new Renewed(0, 1));
        assertThat(channels.renew()).isEqualTo(new Renewed(0, 0));

        assertThat(WORLD.google.calls).containsExactly("watch");
        assertThat(WORLD.state(PushWorld.ANAS).status()).isEqualTo(CalendarStatus.NEEDS_REAUTH);
    }

    @Test
    void anAccountWhoseQuotaIsUsedUpIsParked() {
        WORLD.google.before.add(PushGoogle.failing(Kind.QUOTA_EXCEEDED));

        channels.renew();

        assertThat(WORLD.state(PushWorld.CONTROL).status()).isEqualTo(CalendarStatus.PARKED);
    }

    @Test
    void aCalendarThatRestsIsLeftAlone() {
        WORLD.readings.failed(PushWorld.ANAS, "backendError", WORLD.now.get());

        assertThat(channels.renew()).isEqualTo(new Renewed(1, 0));
        assertThat(WORLD.google.open("anas")).isEmpty();
    }

    @Test
    void messagesOfRevokedChannelsAreLetGo() {
        channels.renew();
        WORLD.check.check(WORLD.only("anas").message("exists"));
        WORLD.check.check(WORLD.only("control").message("exists"));
        assertThat(channels.renew()).isEqualTo(new Renewed(0, 0));
        assertThat(WORLD.messages()).isEqualTo(2);

        WORLD.pass(Duration.ofDays(6));
        channels.renew();

        assertThat(WORLD.messages()).isZero();
    }

    @Test
    void anOrphanIsStoppedOnceAMessageTellsWhatItIs() {
        WORLD.google.after.add(PushGoogle.failing(Kind.UNAVAILABLE));
        channels.renew();
        PushGoogle.Open orphan = WORLD.only("control");
        channels.renew();
        assertThat(WORLD.google.isOpen(orphan)).isTrue();

        WORLD.check.check(orphan.message("exists"));
        channels.renew();

        assertThat(WORLD.google.isOpen(orphan)).isFalse();
        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("REVOKED", "ACTIVE");
    }

    @Test
    void anAnswerThatComesTooLateOpensNothing() {
        WORLD.google.after.add(() -> {
            WORLD.pass(PushWorld.SETTINGS.patience());
            WORLD.channels().renew();
        });

        assertThat(channels.renew()).isEqualTo(new Renewed(0, 1));

        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("REVOKED", "ACTIVE");
        WORLD.only("control");
    }

    @Test
    void ofTwoRunsAtOnceOneOpensTheChannel() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        WORLD.google.before.add(() -> {
            asked.countDown();
            await(released);
        });
        Thread first = new Thread(channels::renew);
        first.start();
        asked.await();
        Renewed second = WORLD.channels().renew();
        released.countDown();
        first.join();

        assertThat(second).isEqualTo(new Renewed(1, 0));
        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("ACTIVE");
        assertThat(WORLD.states(PushWorld.ANAS)).containsExactly("ACTIVE");
    }

    @Test
    void ofManyRunsAtOnceEachCalendarGetsOneChannel() throws Exception {
        ExecutorService runs = Executors.newFixedThreadPool(RUNS);
        try {
            CyclicBarrier start = new CyclicBarrier(RUNS);
            List<Future<Renewed>> all = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                all.add(runs.submit(() -> {
                    start.await();
                    return WORLD.channels().renew();
                }));
            }
            int opened = 0;
            for (Future<Renewed> it : all) {
                opened += it.get().opened();
            }
            assertThat(opened).isEqualTo(2);
        } finally {
            runs.shutdownNow();
        }
        assertThat(WORLD.states(PushWorld.CONTROL)).containsExactly("ACTIVE");
        assertThat(WORLD.states(PushWorld.ANAS)).containsExactly("ACTIVE");
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        Duration day = Duration.ofDays(1);
        URI address = PushWorld.SETTINGS.address();

        Set<String> refusals = new TreeSet<>();
        for (URI it : List.of(URI.create("google"), URI.create("ftp://example.org/"), URI.create("https:///google"))) {
            assertThatThrownBy(() -> ChannelSettings.at(it))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(e -> refusals.add(e.getMessage()));
        }
        assertThat(refusals).hasSize(1);
        assertThatThrownBy(() -> new ChannelSettings(address, day, day, day)).hasMessageContaining("renewal");
        assertThatThrownBy(() -> new ChannelSettings(address, day.multipliedBy(31), day, day))
                .hasMessageContaining("30 days");
        assertThatThrownBy(() -> new ChannelSettings(address, day.multipliedBy(2), day, Duration.ZERO))
                .hasMessageContaining("patience");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
