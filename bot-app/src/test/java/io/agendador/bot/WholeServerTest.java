package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.review.AuditTrail.Recorded;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may do what, through the whole server: Telegram's protocol, the database, the conversation. */
class WholeServerTest {

    private static WholeServer server;
    private static EmulatedMessage preview;

    /** A newcomer loads the example network; a coordinator has a proposal on her screen. */
    @BeforeAll
    static void starts() {
        server = new WholeServer(Map.of());
        server.vera().says("oi");
        server.vera().expects("Ainda não há rede");
        server.withDemo();
        server.carla().says("Refaça as semanas 1 a 2");
        preview = server.carla().await(it -> it.labels().contains("Aprovar"), "a preview");
    }

    @AfterAll
    static void ends() {
        server.close();
    }

    private static String approve() {
        return preview.keyboard().stream()
                .flatMap(List::stream)
                .filter(it -> it.label().equals("Aprovar"))
                .findFirst()
                .orElseThrow()
                .data();
    }

    /** Does it, and sees that nothing has been decided or changed by it. */
    private static void changesNothing(Runnable attempt) {
        List<Recorded> before = server.audit();
        attempt.run();
        assertThat(server.audit()).isEqualTo(before);
    }

    @Test
    void aNewcomerIsOfferedTheExampleNetworkIfAnAdmin() {
        assertThat(server.vera().fromBot().get(0).labels()).isEmpty();
        assertThat(server.store()
                        .transactions()
                        .<Integer>read(stores -> stores.roster()
                                .network()
                                .orElseThrow()
                                .network()
                                .professionals()
                                .size()))
                .isEqualTo(16);
    }

    @Test
    void aStrangerIsRefusedOnceAndMovesNothing() {
        ChatScreen stranger = server.telegram.chat(99, "Zé");
        changesNothing(() -> {
            stranger.says("Refaça a semana 2");
            stranger.expects("99");
            stranger.says("/start");
            stranger.forges(preview, approve());
            stranger.alerted("outra pessoa");
        });
        assertThat(stranger.fromBot()).hasSize(1);
    }

    @Test
    void aViewerCannotApproveWhatACoordinatorSees() {
        changesNothing(() -> {
            server.vera().forges(preview, approve());
            server.vera().alerted("outra pessoa");
        });
    }

    @Test
    void aViewerInTheGroupIsToldThatApprovingIsForCoordinators() {
        ChatScreen carla = server.group(2, "Carla");
        carla.says("Refaça a semana 2");
        carla.await(it -> it.labels().contains("Aprovar"), "a preview in the group");
        ChatScreen vera = server.group(3, "Vera");
        changesNothing(() -> {
            int shown = vera.fromBot().size();
            vera.presses("Aprovar");
            vera.await(it -> vera.fromBot().size() > shown, "an answer");
        });
    }

    @Test
    void forgedAndReplayedButtonsDoNothing() {
        changesNothing(() -> {
            server.carla().forges(preview, "approve:" + "a".repeat(40));
            server.carla().alerted("não existe mais");
            server.alice().forges(preview, approve());
            server.alice().alerted("outra pessoa");
        });
    }

    @Test
    void aPushMessageOfCalendarsWithoutItsTokenIsRefused() throws Exception {
        assertThat(posted(server.port("AGENDADOR_WEBHOOK_ADDRESS"), "/google", Map.of()))
                .isEqualTo(401);
        assertThat(posted(
                        server.port("AGENDADOR_WEBHOOK_ADDRESS"),
                        "/google",
                        Map.of("X-Goog-Channel-ID", "x", "X-Goog-Channel-Token", "forged")))
                .isEqualTo(401);
    }

    @Test
    void jobsAreNotRunByWhoHasNoToken() throws Exception {
        assertThat(posted(server.port("AGENDADOR_HEALTH_ADDRESS"), "/jobs/weekly-generation", Map.of()))
                .isEqualTo(403);
    }

    @Test
    void theScoreTellsWhetherTelegramIsHeardOf() throws Exception {
        String score = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at(server.port("AGENDADOR_HEALTH_ADDRESS"), "/health/score"))
                                .build(),
                        BodyHandlers.ofString())
                .body();

        assertThat(score).contains("telegram").contains("O Telegram responde.");
    }

    @Test
    void anUpdateWithoutTheSecretIsRefused() throws Exception {
        String secret = "segredo_segredo_segredo";
        try (WholeServer hooked = new WholeServer(Map.of(
                "AGENDADOR_TELEGRAM_WEBHOOK_URL",
                "https://bot.example.org",
                "AGENDADOR_TELEGRAM_WEBHOOK_SECRET",
                secret))) {
            String port = hooked.port("AGENDADOR_TELEGRAM_WEBHOOK_ADDRESS");
            String header = "X-Telegram-Bot-Api-Secret-Token";
            assertThat(posted(port, "/telegram", Map.of())).isEqualTo(401);
            assertThat(posted(port, "/telegram", Map.of(header, secret + "x"))).isEqualTo(401);
            assertThat(posted(port, "/telegram", Map.of(header, secret))).isEqualTo(400);
            assertThat(posted(port, "/else", Map.of(header, secret))).isEqualTo(404);
        }
    }

    private static URI at(String port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int posted(String port, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(port, path))
                .POST(path.startsWith("/jobs") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        headers.forEach(request::header);
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
