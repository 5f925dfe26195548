package io.agendador.google.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookEndpointTest {

    private static final PushWorld WORLD = new PushWorld();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final WebhookEndpoint endpoint = WebhookEndpoint.open(WORLD.check, ANY_PORT, "/google");

    @BeforeEach
    void eachCalendarHasAChannel() {
        WORLD.emptied().channels().renew();
        WORLD.read();
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void answersWhatTheCheckSays() throws Exception {
        assertThat(status(request("/google", "exists").POST(BodyPublishers.noBody())))
                .isEqualTo(200);
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isTrue();
        assertThat(status(request("/google", "exists")
                        .setHeader("X-Goog-Channel-Token", "x".repeat(43))
                        .POST(BodyPublishers.noBody())))
                .isEqualTo(401);
        assertThat(status(request("/google", "exists").GET())).isEqualTo(405);
    }

    @Test
    void bodiesBeyondTheLimitAreRefusedWithOrWithoutALength() throws Exception {
        byte[] large = new byte[(int) WebhookLimits.DEFAULT.largestBody() + 1];

        assertThat(status(request("/google", "exists").POST(BodyPublishers.ofByteArray(large))))
                .isEqualTo(413);
        assertThat(status(request("/google", "exists")
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)))))
                .isEqualTo(413);
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isFalse();
    }

    @Test
    void servesNothingBesideItsPath() throws Exception {
        for (String path : new String[] {"/", "/googleplus", "/google/", "/google/more"}) {
            assertThat(status(request(path, "exists").POST(BodyPublishers.noBody())))
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(WORLD.isDirty(PushWorld.ANAS)).isFalse();
    }

    @Test
    void tellsNothingOfItsDefects() throws Exception {
        WORLD.outages.onConnection = () -> {
            throw new IllegalStateException("scripted");
        };
        try {
            HttpRequest message =
                    request("/google", "exists").POST(BodyPublishers.noBody()).build();
            var response = CLIENT.send(message, BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).isEmpty();
        } finally {
            WORLD.outages.onConnection = () -> {};
        }
    }

    @Test
    void slowSendersAreCutOffAndOthersAreServedAgain() throws Exception {
        for (SlowSender it : SlowSender.some(5 * WebhookLimits.DEFAULT.atOnce(), endpoint)) {
            it.isCutOff();
        }

        assertThat(status(request("/google", "exists").POST(BodyPublishers.noBody())))
                .isEqualTo(200);
    }

    @Test
    void anAddressInUseIsAnError() {
        assertThatThrownBy(() -> WebhookEndpoint.open(WORLD.check, endpoint.address(), "/google"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void closedItListensNoMore() {
        endpoint.close();

        assertThatThrownBy(() -> status(request("/google", "exists").POST(BodyPublishers.noBody())))
                .isInstanceOf(IOException.class);
    }

    private HttpRequest.Builder request(String path, String state) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + endpoint.address().getPort() + path));
        WORLD.only("anas").message(state).headers().forEach(request::header);
        return request;
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
