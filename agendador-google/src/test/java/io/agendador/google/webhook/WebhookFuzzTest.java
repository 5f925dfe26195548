package io.agendador.google.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Ten thousand messages that strangers could send, over real connections, with some genuine ones among them. */
class WebhookFuzzTest {

    private static final long SEED = 20260302;
    private static final int SHOTS = 10_000;
    private static final int SENDERS = 6;
    private static final int THREADS = 4 * WebhookLimits.DEFAULT.atOnce();
    private static final int SLOW = THREADS - SENDERS;
    private static final long MORE_MEMORY = 16L * 1024 * 1024;

    private final PushWorld world = new PushWorld();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void noneIsAcceptedThatShouldNotBeAndAllAreAnswered() throws Exception {
        world.channels().renew();
        PushGoogle.Open anas = world.only("anas");
        world.check.check(anas.message(1, "sync"));
        world.read();
        try (WebhookEndpoint endpoint = WebhookEndpoint.open(
                world.check, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "/google")) {
            List<Shot> shots = shots(endpoint, anas);
            send(shots.subList(0, 100));
            long before = usedMemory();
            List<SlowSender> slow = SlowSender.some(SLOW, endpoint);
            Map<Shot.Kind, Integer> turnedAway = send(shots.subList(100, SHOTS));

            assertThat(usedMemory() - before).isLessThan(MORE_MEMORY);
            assertThat(threads()).isLessThanOrEqualTo(THREADS);
            onlyTheGenuineOnesCame(shots, turnedAway);
            for (SlowSender it : slow) {
                it.isCutOff();
            }
        }
        assertThat(world.isDirty(PushWorld.ANAS)).isTrue();
        assertThat(world.isDirty(PushWorld.CONTROL)).isFalse();
        assertThat(world.work()).hasSize(1);
        assertThat(world.google.channels).hasSize(2);
    }

    private List<Shot> shots(WebhookEndpoint endpoint, PushGoogle.Open anas) {
        Random random = new Random(SEED);
        URI address = URI.create("http://127.0.0.1:" + endpoint.address().getPort() + "/google");
        PushGoogle.Open other = world.only("control");
        List<Shot> shots = new ArrayList<>();
        long known = 1_000_000;
        while (shots.size() < SHOTS) {
            Shot shot = Shot.drawn(random, address, anas, other, known);
            known += shot.kind() == Shot.Kind.GENUINE ? 1 : 0;
            shots.add(shot);
        }
        return shots;
    }

    /** Sends them from several sides at once; how many of each kind were turned away. */
    private Map<Shot.Kind, Integer> send(List<Shot> shots) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<Integer>> answers =
                    shots.stream().map(it -> senders.submit(() -> status(it))).toList();
            Map<Shot.Kind, Integer> turnedAway = new EnumMap<>(Shot.Kind.class);
            for (int i = 0; i < shots.size(); i++) {
                Shot shot = shots.get(i);
                int status = answers.get(i).get();
                boolean isBusy = status == 503 && shot.isTried();
                assertThat(isBusy ? shot.expected() : status)
                        .as("%s, message %s of seed %s", shot.kind(), i, SEED)
                        .isEqualTo(shot.expected());
                turnedAway.merge(shot.kind(), isBusy ? 1 : 0, Integer::sum);
            }
            return turnedAway;
        } finally {
            senders.shutdownNow();
        }
    }

    private int status(Shot shot) throws IOException, InterruptedException {
        return client.send(shot.request(), BodyHandlers.discarding()).statusCode();
    }

    private void onlyTheGenuineOnesCame(List<Shot> shots, Map<Shot.Kind, Integer> turnedAway) {
        long sent = shots.stream().filter(it -> it.kind() == Shot.Kind.GENUINE).count();
        assertThat(sent).isGreaterThan(500);
        // Of the first hundred it is not known how many were turned away.
        assertThat((long) world.messages() - 1)
                .isLessThanOrEqualTo(sent)
                .isGreaterThanOrEqualTo(sent - turnedAway.get(Shot.Kind.GENUINE) - 100);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(it -> it.getName().startsWith("agendador-webhook-"))
                .count();
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
