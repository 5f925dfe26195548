package io.agendador.google.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.access.CallFailure.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever happens to channels, and in whatever order: a message of an open channel that is known makes its calendar
 * dirty, one of a stranger changes nothing, and after a run that Google let through one channel is left.
 */
class ChannelHistoriesTest {

    private static final PushWorld WORLD = new PushWorld();
    private static final int STEPS = 25;

    /** When each calendar changed last while it had a channel that is known to be open. */
    private final Map<UUID, Instant> changed = new TreeMap<>();

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void noMessageIsLostAndNoStrangerIsHeard(@ForAll long seed) {
        WORLD.emptied();
        changed.clear();
        Random random = new Random(seed);
        List<WebhookMessage> late = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            step(random, late);
        }
        WORLD.pass(PushWorld.SETTINGS.patience());
        WORLD.channels().renew();
        WORLD.channels().renew();
        while (!late.isEmpty()) {
            deliverLate(random, late);
        }
        WORLD.channels().renew();
        oneIsLeft("control", PushWorld.CONTROL);
        oneIsLeft("anas", PushWorld.ANAS);
        changed.forEach((calendar, at) -> assertThat(dirtySince(calendar)).isAfterOrEqualTo(at));
    }

    private void step(Random random, List<WebhookMessage> late) {
        switch (random.nextInt(8)) {
            case 0, 1 -> renew(random);
            case 2 -> WORLD.pass(Duration.ofHours(1 + random.nextInt(60)));
            case 3 -> late.addAll(changes(random));
            case 4 -> deliverLate(random, late);
            case 5 -> strangers(random);
            default -> changes(random).forEach(ChannelHistoriesTest::isHeard);
        }
    }

    private static void renew(Random random) {
        for (int i = 0; i < 4; i++) {
            WORLD.google.before.add(random.nextInt(4) == 0 ? PushGoogle.failing(Kind.UNAVAILABLE) : () -> {});
            WORLD.google.after.add(random.nextInt(4) == 0 ? PushGoogle.failing(Kind.UNAVAILABLE) : () -> {});
        }
        WORLD.channels().renew();
        WORLD.google.before.clear();
        WORLD.google.after.clear();
    }

    /** What all channels post that are open for a calendar. */
    private List<WebhookMessage> changes(Random random) {
        List<WebhookMessage> messages = WORLD.google.open(random.nextBoolean() ? "control" : "anas").stream()
                .map(it -> it.message("exists"))
                .toList();
        messages.stream()
                .map(ChannelHistoriesTest::channelOf)
                .filter(it -> it.state() == Channel.State.ACTIVE)
                .forEach(it -> changed.put(it.calendar(), WORLD.now.get()));
        return messages;
    }

    private static Channel channelOf(WebhookMessage message) {
        return WORLD.channel(message.headers().get("X-Goog-Channel-ID"));
    }

    /** Rises whenever something makes the calendar dirty, for nobody reads it here. */
    private static Instant dirtySince(UUID calendar) {
        Instant since = WORLD.state(calendar).dirtySince();
        return since == null ? Instant.MIN : since;
    }

    private static void isHeard(WebhookMessage message) {
        Channel channel = channelOf(message);
        Instant before = dirtySince(channel.calendar());

        assertThat(WORLD.check.check(message)).isEqualTo(WebhookAnswer.ACCEPTED);

        Instant after = dirtySince(channel.calendar());
        // Google may go on serving one that it was told to stop.
        assertThat(after.isAfter(before)).isEqualTo(channel.state() != Channel.State.REVOKED);
        assertThat(WORLD.check.check(message)).isEqualTo(WebhookAnswer.ACCEPTED);
        assertThat(dirtySince(channel.calendar())).isEqualTo(after);
    }

    /** What was on its way while channels came and went. */
    private static void deliverLate(Random random, List<WebhookMessage> late) {
        if (!late.isEmpty()) {
            WebhookMessage message = late.remove(random.nextInt(late.size()));
            assertThat(WORLD.check.check(message)).isEqualTo(WebhookAnswer.ACCEPTED);
        }
    }

    private static void strangers(Random random) {
        String before = WORLD.everything();
        for (PushGoogle.Open it : WORLD.google.channels.values()) {
            WebhookMessage message = it.message(1 + random.nextInt(99), "exists");
            String token = ChannelToken.drawn(random).secret();
            assertThat(WORLD.check.check(PushWorld.with(message, "X-Goog-Channel-Token", token)))
                    .isEqualTo(WebhookAnswer.UNAUTHORIZED);
            assertThat(WORLD.check.check(PushWorld.with(message, "X-Goog-Channel-ID", it.id + "0")))
                    .isEqualTo(WebhookAnswer.UNAUTHORIZED);
        }
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    private static void oneIsLeft(String calendar, UUID id) {
        assertThat(WORLD.states(id).stream().filter("ACTIVE"::equals)).hasSize(1);
        List<PushGoogle.Open> open = WORLD.google.open(calendar).stream()
                .filter(it -> WORLD.channel(it.id).state() == Channel.State.ACTIVE)
                .toList();
        assertThat(open).hasSize(1);
        assertThat(WORLD.google.open(calendar))
                .allSatisfy(it -> assertThat(WORLD.channel(it.id).resource() == null || it.equals(open.get(0)))
                        .as("whatever else is open is unknown to us")
                        .isTrue());
    }
}
