package io.agendador.google.emulator;

import static io.agendador.google.emulator.World.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.services.calendar.model.Channel;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Behaviour 17 of Google's: channels. */
@ParameterizedClass
@EnumSource(Door.class)
class ChannelsTest {

    @Parameter
    Door door;

    private World world;
    private String calendar;

    @BeforeEach
    void open() throws IOException {
        world = new World(door);
        calendar = world.calendar();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static Channel watch(World world, String calendar, String id) throws IOException {
        return world.client.events().watch(calendar, channel(id)).execute();
    }

    private static Channel channel(String id) {
        return new Channel().setId(id).setType("web_hook").setToken("secret").setAddress("https://clinica.test/google");
    }

    private List<String> numbers() {
        return world.received.stream()
                .map(it -> it.headers().get("X-Goog-Channel-ID") + " " + it.number())
                .toList();
    }

    @Test
    void behaviour17AChannelTellsOfEveryChange() throws IOException {
        Channel channel = watch(world, calendar, "one");
        world.insert(calendar, "aaaaa");
        world.emulator.people().delete(calendar, "aaaaa");
        world.insert(world.calendar(), "aaaaa");

        assertThat(world.emulator.deliver()).isEqualTo(3);
        assertThat(world.emulator.deliver()).isZero();

        assertThat(world.received)
                .extracting(it -> it.headers().get("X-Goog-Resource-State"))
                .containsExactly("sync", "exists", "exists");
        assertThat(world.received.get(1).address()).hasToString("https://clinica.test/google");
        assertThat(world.received.get(1).headers())
                .containsEntry("X-Goog-Channel-ID", "one")
                .containsEntry("X-Goog-Channel-Token", "secret")
                .containsEntry("X-Goog-Message-Number", "2")
                .containsEntry("X-Goog-Resource-ID", channel.getResourceId())
                .containsEntry("X-Goog-Resource-URI", channel.getResourceUri())
                .containsEntry("X-Goog-Channel-Expiration", "Mon, 9 Mar 2026 12:00:00 GMT");
        assertThat(channel.getExpiration())
                .isEqualTo(world.clock.instant().plus(Duration.ofDays(7)).toEpochMilli());
    }

    @Test
    void behaviour17ChannelsOverlapAndExpire() throws IOException {
        watch(world, calendar, "one");
        world.clock.pass(Duration.ofDays(6));
        watch(world, calendar, "two");
        world.insert(calendar, "aaaaa");
        world.emulator.deliver();
        world.clock.pass(Duration.ofDays(1));
        world.insert(calendar, "bbbbb");
        world.emulator.deliver();

        assertThat(numbers()).containsExactly("one 1", "two 1", "one 2", "two 2", "two 3");
    }

    @Test
    void behaviour17LivesAreAsLongAsAskedForUpToAMonth() throws IOException {
        long now = world.clock.instant().toEpochMilli();

        assertThat(world.client
                        .events()
                        .watch(calendar, channel("one").setParams(Map.of("ttl", "60")))
                        .execute()
                        .getExpiration())
                .isEqualTo(now + 60_000);
        assertThat(world.client
                        .events()
                        .watch(
                                calendar,
                                channel("two")
                                        .setExpiration(now + Duration.ofDays(90).toMillis()))
                        .execute()
                        .getExpiration())
                .isEqualTo(now + Duration.ofDays(30).toMillis());
    }

    @Test
    void behaviour17IdsAreUsedOnceAndAddressesMustBeSafe() throws IOException {
        watch(world, calendar, "one");

        assertThat(refusal(() -> watch(world, world.calendar(), "one"))).isEqualTo("400 channelIdNotUnique");
        assertThat(refusal(() -> watch(world, calendar, "x".repeat(65)))).isEqualTo("400 invalid");
        assertThat(refusal(() -> world.client
                        .events()
                        .watch(calendar, channel("two").setToken("x".repeat(257)))
                        .execute()))
                .isEqualTo("400 invalid");
        assertThat(refusal(() -> world.client
                        .events()
                        .watch(calendar, channel("two").setAddress("http://clinica.test/google"))
                        .execute()))
                .isEqualTo("400 push.webhookUrlNotHttps");
        world.client
                .events()
                .watch(calendar, channel("two").setAddress("http://127.0.0.1:8080/google"))
                .execute();
    }

    @Test
    void behaviour17StoppingTakesBothIdsAndIsFinal() throws IOException {
        Channel channel = watch(world, calendar, "one");
        Channel wrong = new Channel().setId("one").setResourceId("x");

        assertThat(refusal(() -> world.client.channels().stop(wrong).execute())).isEqualTo("404 notFound");
        world.client.channels().stop(channel).execute();
        world.insert(calendar, "aaaaa");

        assertThat(world.emulator.deliver()).isZero();
        assertThat(refusal(() -> world.client.channels().stop(channel).execute()))
                .isEqualTo("404 notFound");
        assertThat(refusal(() -> watch(world, calendar, "one"))).isEqualTo("400 channelIdNotUnique");
    }

    @Test
    void behaviour17TheFirstMessageMayComeBeforeTheAnswerAndLateOnesAfterTheEnd() throws IOException {
        try (World rough =
                new World(door, it -> it.traffic(new ChannelTraffic(0, 0, Duration.ofSeconds(9), 0, true, true)))) {
            String of = rough.calendar();
            Channel channel = watch(rough, of, "one");
            assertThat(rough.received).singleElement().returns(1L, Notification::number);

            rough.insert(of, "aaaaa");
            rough.client.channels().stop(channel).execute();
            rough.clock.pass(Duration.ofSeconds(10));
            rough.emulator.deliver();

            assertThat(rough.received).hasSize(2);
        }
    }

    @Test
    void behaviour17MessagesAreDroppedDuplicatedDelayedAndNumberedWithGaps() throws IOException {
        try (World rough = new World(door, it -> it.traffic(ChannelTraffic.rough()))) {
            String of = rough.calendar();
            watch(rough, of, "one");
            for (int i = 100; i < 200; i++) {
                rough.insert(of, "event" + i);
            }
            int atOnce = rough.emulator.deliver();
            rough.clock.pass(Duration.ofMinutes(2));
            rough.emulator.deliver();
            List<Long> numbers =
                    rough.received.stream().map(Notification::number).toList();
            List<Long> sorted = numbers.stream().sorted().toList();
            long distinct = numbers.stream().distinct().count();

            assertThat(atOnce).isLessThan(20);
            assertThat(numbers).isNotEqualTo(sorted);
            assertThat(distinct).isBetween(60L, 95L).isLessThan(numbers.size());
            assertThat(sorted.get(sorted.size() - 1)).isGreaterThan(150);
        }
    }

    @Test
    void behaviour17OnlySomeFailuresAreTriedAgain() throws IOException {
        Deque<Integer> answers = new ArrayDeque<>(List.of(503, 500, 204, 501, 404, 503, 503, 503, 503, 503));
        List<Integer> given = new ArrayList<>();
        try (World failing = new World(
                door,
                it -> it.delivery(message -> {
                    given.add(answers.remove());
                    return given.get(given.size() - 1);
                }))) {
            String of = failing.calendar();
            watch(failing, of, "one");
            for (String id : List.of("aaaaa", "bbbbb", "ccccc")) {
                deliverAll(failing);
                failing.insert(of, id);
            }
            deliverAll(failing);
        }

        assertThat(given).containsExactly(503, 500, 204, 501, 404, 503, 503, 503, 503, 503);
    }

    private static void deliverAll(World world) {
        for (int i = 0; i < 10; i++) {
            world.emulator.deliver();
            world.clock.pass(Duration.ofMinutes(10));
        }
    }
}
