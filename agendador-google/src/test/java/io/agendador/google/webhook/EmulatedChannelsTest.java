package io.agendador.google.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.ChannelTraffic;
import io.agendador.google.emulator.Notification;
import io.agendador.google.emulator.Settings;
import io.agendador.mirror.CalendarMirror.Renewed;
import io.agendador.review.Clinic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Google's own client opens channels at the emulator, whose messages come over HTTP. */
class EmulatedChannelsTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 8, 0);

    private final AtomicReference<Instant> now = new AtomicReference<>(Clinic.NOW);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Integer> answers = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();

    private CalendarEmulator emulator;
    private PushWorld world;
    private Channels channels;
    private String anas;

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable it : opened) {
            it.close();
        }
    }

    @Test
    void aChangeAtGoogleMakesTheCalendarDirty() {
        start(ChannelTraffic.reliable());
        assertThat(channels.renew()).isEqualTo(new Renewed(2, 0));
        emulator.deliver();
        world.read();

        change();
        emulator.deliver();

        assertThat(world.isDirty(PushWorld.ANAS)).isTrue();
        assertThat(world.isDirty(PushWorld.CONTROL)).isFalse();
        assertThat(world.work()).containsExactly("sync-calendar PROFESSIONAL/" + Clinic.ANA.value());
        assertThat(answers).containsExactly(200, 200, 200);
    }

    @Test
    void theFirstMessageMayComeBeforeTheAnswer() {
        start(new ChannelTraffic(0, 0, Duration.ZERO, 0, true, false));

        channels.renew();

        assertThat(answers).containsExactly(200, 200);
        assertThat(world.messages()).isEqualTo(2);
    }

    @Test
    void aMessageThatFoundNoStoreComesAgain() {
        start(ChannelTraffic.reliable());
        channels.renew();
        emulator.deliver();
        world.read();
        answers.clear();

        change();
        world.outages.down.set(true);
        emulator.deliver();
        world.outages.down.set(false);
        assertThat(world.isDirty(PushWorld.ANAS)).isFalse();
        pass(Duration.ofMinutes(1));
        emulator.deliver();

        assertThat(answers).containsExactly(503, 200);
        assertThat(world.isDirty(PushWorld.ANAS)).isTrue();
    }

    @Test
    void renewedChannelsOverlapAndTheOldOnesFallSilent() {
        start(ChannelTraffic.reliable());
        channels.renew();
        pass(Duration.ofDays(6));
        assertThat(channels.renew()).isEqualTo(new Renewed(2, 0));
        emulator.deliver();
        world.read();
        answers.clear();

        change();
        emulator.deliver();

        assertThat(answers).containsExactly(200);
        assertThat(world.isDirty(PushWorld.ANAS)).isTrue();
        assertThat(world.states(PushWorld.ANAS)).containsExactly("REVOKED", "ACTIVE");
    }

    @Test
    void lateMessagesOfStoppedChannelsAreAcceptedAndNothingFollows() {
        start(new ChannelTraffic(0, 0, Duration.ofHours(3), 0, false, true));
        channels.renew();
        pass(Duration.ofDays(6));
        emulator.deliver();
        change();
        channels.renew();
        assertThat(world.isDirty(PushWorld.ANAS))
                .as("the new channel sees to it")
                .isTrue();
        world.read();
        pass(Duration.ofHours(3));
        emulator.deliver();

        assertThat(answers).hasSize(5).containsOnly(200);
        assertThat(world.channel("channel-0003").state()).isEqualTo(Channel.State.ACTIVE);
        assertThat(world.messages())
                .as("the two first messages of new channels")
                .isEqualTo(2);
    }

    @Test
    void aSeasonOfRoughTrafficLosesNothingThatArrivesAndLeavesLittleBehind() {
        start(ChannelTraffic.rough());
        Random random = new Random(11);
        for (int day = 0; day < 120; day++) {
            channels.renew();
            if (random.nextInt(3) == 0) {
                change();
            }
            pass(Duration.ofHours(24));
            emulator.deliver();
        }
        channels.renew();

        assertThat(answers).hasSizeGreaterThan(50).containsOnly(200);
        assertThat(world.states(PushWorld.ANAS).stream().filter("ACTIVE"::equals))
                .hasSize(1);
        assertThat(world.states(PushWorld.ANAS)).hasSizeBetween(24, 26);
        assertThat(world.messages()).isLessThan(10);
        assertThat(world.work()).hasSize(2);
    }

    private void start(ChannelTraffic traffic) {
        emulator = CalendarEmulator.inProcess(Settings.builder(now::get)
                .seed(7)
                .traffic(traffic)
                .delivery(this::delivered)
                .build());
        opened.add(emulator);
        anas = emulator.people().createCalendar("Ana", ZoneOffset.UTC);
        world = new PushWorld(emulator.people().createCalendar("Controle", ZoneOffset.UTC), anas);
        WebhookEndpoint endpoint = WebhookEndpoint.open(
                world.check, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "/google");
        opened.add(endpoint);
        URI address = URI.create("http://127.0.0.1:" + endpoint.address().getPort() + "/google");
        channels = world.channels(ChannelSettings.at(address), world.tables, calls());
    }

    private CalendarCalls calls() {
        GoogleConnection connection =
                new GoogleConnection(GoogleSettings.emulator(emulator.rootUrl()), emulator.transport(), now::get);
        CallBudget budget = CallBudget.ofProject(CallBudget.PROJECT, now::get).ofUser(CallBudget.USER);
        return new GoogleCalendarCalls(connection, CallPolicy.DEFAULT, budget, it -> {}, 3, CallListener.NONE);
    }

    private int delivered(Notification notification) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(notification.address()).POST(BodyPublishers.noBody());
        notification.headers().forEach(request::header);
        try {
            int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
            answers.add(status);
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 503;
        }
    }

    private void change() {
        emulator.people().insert(anas, "Reunião", MONDAY, MONDAY.plusHours(1));
    }

    private void pass(Duration time) {
        now.updateAndGet(it -> it.plus(time));
        world.now.set(now.get());
    }
}
