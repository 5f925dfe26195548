package io.agendador.bot.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the Bot API answers, word by word. */
class BotApiTest {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final TelegramEmulator telegram =
            TelegramEmulator.start(Settings.of(() -> now).pause(pauses::add));
    private final Http http = new Http(telegram);
    private final ChatScreen ana = telegram.chat(1, "Ana");

    @AfterEach
    void close() {
        telegram.close();
    }

    private static Map<String, Object> message(String text) {
        return Map.of("chat_id", 1, "text", text, "parse_mode", "HTML");
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    @Test
    void namesMethodsInAnyCaseAndKnowsItsTokenOnly() {
        assertThat(http.call("GETme", Map.of()).get("result").get("username").asString())
                .isEqualTo("agendador_bot");
        assertThat(http.refusal("getNothing", Map.of())).isEqualTo("Not Found: method not found");
        JsonNode answer = Http.json(HttpRequest.newBuilder(telegram.address().resolve("/botother/getMe")));
        assertThat(answer.get("error_code").asInt()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>a</i>          | Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
                "é<b>a             | Can't find end tag corresponding to start tag \"b\"",
                "é<blink>a</blink> | Unsupported start tag \"blink\" at byte offset 2",
                "a</b>             | Unexpected end tag at byte offset 1",
                "a < b             | Unsupported start tag \"\" at byte offset 2",
                "a<b               | Unclosed start tag at byte offset 1",
                "<span>a</span>    | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
                "<a href>x</a>     | Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0"
            })
    void tellsWhatIsWrongWithHtml(String html, String reason) {
        assertThat(http.refusal("sendMessage", message(html)))
                .isEqualTo("Bad Request: can't parse entities: " + reason);
    }

    @Test
    void readsHtml() {
        http.call(
                "sendMessage",
                message("<b>a &amp; <i>b</i></b> <a href=\"http://x.y/?a=1&amp;b\">c</a> &#x41; & &nbsp;"));
        EmulatedMessage it = ana.fromBot().get(0);
        assertThat(it.text()).isEqualTo("a & b c A & &nbsp;");
        assertThat(it.entities())
                .containsExactly(
                        new Entity("bold", 0, 5, ""),
                        new Entity("italic", 4, 1, ""),
                        new Entity("text_link", 6, 1, "http://x.y/?a=1&b"));
    }

    @Test
    void measuresTextsAfterParsing() {
        String longest = "<b>" + "x".repeat(4096) + "</b>";
        assertThat(http.refusal("sendMessage", message(longest))).isEqualTo("ok");
        later(Duration.ofSeconds(1));
        assertThat(http.refusal("sendMessage", message(longest + "y"))).isEqualTo("Bad Request: message is too long");
        assertThat(http.refusal("sendMessage", message(" <b> </b>"))).isEqualTo("Bad Request: message text is empty");
        assertThat(http.refusal("editMessageText", Map.of("chat_id", 1, "message_id", 1, "text", "x".repeat(4097))))
                .isEqualTo("Bad Request: MESSAGE_TOO_LONG");
    }

    @Test
    void knowsWhomItMayWriteTo() {
        assertThat(http.refusal("sendMessage", Map.of("chat_id", 5, "text", "a")))
                .isEqualTo("Bad Request: chat not found");
        ana.blocks();
        assertThat(http.refusal("sendMessage", message("a"))).isEqualTo("Forbidden: bot was blocked by the user");
    }

    private static Map<String, Object> keyboard(int buttons, String data) {
        List<List<Map<String, String>>> rows = IntStream.range(0, buttons)
                .mapToObj(it -> List.of(Map.of("text", "t" + it, "callback_data", data)))
                .toList();
        return Map.of("chat_id", 1, "text", "a", "reply_markup", Map.of("inline_keyboard", rows));
    }

    @Test
    void limitsButtons() {
        assertThat(http.refusal("sendMessage", keyboard(1, "é".repeat(32)))).isEqualTo("ok");
        later(Duration.ofSeconds(1));
        assertThat(http.refusal("sendMessage", keyboard(1, "é".repeat(32) + "x")))
                .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
        assertThat(http.refusal("sendMessage", keyboard(100, "x"))).isEqualTo("ok");
        assertThat(http.refusal("sendMessage", keyboard(101, "x"))).isEqualTo("Bad Request: REPLY_MARKUP_TOO_LONG");
    }

    @Test
    void anUnchangedMessageIsRefused() {
        http.call("sendMessage", message("<b>a</b>"));
        Map<String, Object> same = Map.of("chat_id", 1, "message_id", 1, "text", "<b>a</b>", "parse_mode", "HTML");
        assertThat(http.refusal("editMessageText", same)).startsWith("Bad Request: message is not modified");
        assertThat(http.refusal("editMessageText", Map.of("chat_id", 1, "message_id", 1, "text", "a")))
                .isEqualTo("ok");
        assertThat(http.refusal("editMessageText", Map.of("chat_id", 1, "message_id", 9, "text", "a")))
                .isEqualTo("Bad Request: message to edit not found");
        assertThat(http.refusal("deleteMessage", Map.of("chat_id", 1, "message_id", 1)))
                .isEqualTo("ok");
        assertThat(http.refusal("deleteMessage", Map.of("chat_id", 1, "message_id", 1)))
                .isEqualTo("Bad Request: message to delete not found");
    }

    @Test
    void refusesWhatIsTooFastAndCountsIt() {
        assertThat(http.refusal("sendMessage", message("a"))).isEqualTo("ok");
        JsonNode refused = http.call("sendMessage", message("b"));
        assertThat(refused.get("error_code").asInt()).isEqualTo(429);
        assertThat(refused.get("parameters").get("retry_after").asInt()).isEqualTo(1);
        later(Duration.ofSeconds(1));
        assertThat(http.refusal("sendMessage", message("b"))).isEqualTo("ok");
        assertThat(telegram.beyondRates()).isEqualTo(1);
    }

    @Test
    void twentyMessagesAMinuteInAGroupAndThirtyASecondInAll() {
        telegram.group(-5, "G", 1, "Ana");
        for (int i = 0; i < 20; i++) {
            assertThat(http.refusal("sendMessage", Map.of("chat_id", -5, "text", "a")))
                    .isEqualTo("ok");
            later(Duration.ofSeconds(1));
        }
        assertThat(http.refusal("sendMessage", Map.of("chat_id", -5, "text", "a")))
                .isEqualTo("Too Many Requests: retry after 40");
        for (int i = 100; i < 130; i++) {
            telegram.chat(i);
            assertThat(http.refusal("sendMessage", Map.of("chat_id", i, "text", "a")))
                    .isEqualTo("ok");
        }
        assertThat(http.refusal("sendMessage", message("a"))).isEqualTo("Too Many Requests: retry after 1");
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return bytes.toByteArray();
    }

    private String photo(byte[] bytes) {
        later(Duration.ofSeconds(1));
        JsonNode answer = http.upload("sendPhoto", Map.of("chat_id", "1"), "photo", bytes);
        return answer.get("ok").asBoolean() ? "ok" : answer.get("description").asString();
    }

    @Test
    void limitsPicturesAndFiles() throws Exception {
        assertThat(photo(png(20, 1))).isEqualTo("ok");
        assertThat(photo(png(21, 1))).isEqualTo("Bad Request: PHOTO_INVALID_DIMENSIONS");
        assertThat(photo(png(9_500, 500))).isEqualTo("ok");
        assertThat(photo(png(9_501, 500))).isEqualTo("Bad Request: PHOTO_INVALID_DIMENSIONS");
        assertThat(photo(new byte[10])).isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
        assertThat(photo(new byte[10 * 1024 * 1024 + 1])).contains("too big for a photo");
        assertThat(photo(new byte[0])).isEqualTo("Bad Request: file must be non-empty");
        JsonNode large =
                http.upload("sendDocument", Map.of("chat_id", "1"), "document", new byte[50 * 1024 * 1024 + 1]);
        assertThat(large.get("error_code").asInt()).isEqualTo(413);
    }

    @Test
    void filesCanBeSentInAnAlbumNamedAgainAndLoaded() throws Exception {
        String media = "[{\"type\":\"photo\",\"media\":\"attach://one\",\"caption\":\"a\"},"
                + "{\"type\":\"photo\",\"media\":\"attach://one\"}]";
        JsonNode album = http.upload("sendMediaGroup", Map.of("chat_id", "1", "media", media), "one", png(5, 5));
        assertThat(album.get("result")).hasSize(2);
        String id =
                album.get("result").get(0).get("photo").get(0).get("file_id").asString();
        String path = http.call("getFile", Map.of("file_id", id))
                .get("result")
                .get("file_path")
                .asString();
        HttpRequest.Builder load =
                HttpRequest.newBuilder(telegram.address().resolve("/file/bot" + telegram.token() + "/" + path));
        assertThat(Http.send(load).body()).contains("PNG");
        later(Duration.ofSeconds(1));
        assertThat(http.refusal("sendPhoto", Map.of("chat_id", 1, "photo", id))).isEqualTo("ok");
        assertThat(http.refusal("getFile", Map.of("file_id", "x"))).startsWith("Bad Request: wrong file_id");
    }

    @Test
    void aPressIsAnsweredOnceAndInTime() {
        http.call("sendMessage", keyboard(1, "x"));
        ana.presses("t0");
        ana.presses("t0");
        JsonNode updates = http.call("getUpdates", Map.of()).get("result");
        Map<String, String> first = Map.of(
                "callback_query_id",
                updates.get(0).get("callback_query").get("id").asString(),
                "text",
                "ok!");
        assertThat(http.refusal("answerCallbackQuery", first)).isEqualTo("ok");
        assertThat(http.refusal("answerCallbackQuery", first)).contains("query is too old");
        later(Duration.ofSeconds(16));
        Map<String, String> second = Map.of(
                "callback_query_id",
                updates.get(1).get("callback_query").get("id").asString());
        assertThat(http.refusal("answerCallbackQuery", second)).contains("query is too old");
        assertThat(ana.alerts()).containsExactly("ok!");
    }

    @Test
    void updatesStayUntilTheyAreConfirmed() {
        ana.says("/semana 2");
        ana.says("b");
        JsonNode first = http.call("getUpdates", Map.of("limit", 1)).get("result");
        assertThat(first).hasSize(1);
        assertThat(first.get(0)
                        .get("message")
                        .get("entities")
                        .get(0)
                        .get("length")
                        .asInt())
                .isEqualTo(7);
        assertThat(http.call("getUpdates", Map.of()).get("result")).hasSize(2);
        int id = first.get(0).get("update_id").asInt();
        assertThat(http.call("getUpdates", Map.of("offset", id + 1)).get("result"))
                .hasSize(1);
        assertThat(telegram.pendingUpdates()).isEqualTo(1);
        assertThat(http.call("getUpdates", Map.of("allowed_updates", List.of("callback_query")))
                        .get("result"))
                .isEmpty();
    }

    @Test
    void aSecondPollerEndsTheFirst() throws Exception {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(
                () -> http.refusal("getUpdates", Map.of("timeout", 50)), it -> new Thread(it).start());
        while (telegram.calls("getUpdates") == 0) {
            Thread.onSpinWait();
        }
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
            while (!first.isDone()) {
                http.call("getUpdates", Map.of("timeout", 0));
            }
        });
        assertThat(first.get(60, TimeUnit.SECONDS)).startsWith("Conflict: terminated by other getUpdates request");
        second.get(60, TimeUnit.SECONDS);
    }

    @Test
    void aWebhookIsTriedUntilItTakesTheUpdateAndCarriesTheSecret() throws Exception {
        List<String> taken = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch three = new CountDownLatch(3);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            taken.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(taken.size() < 3 ? 500 : 200, -1);
            exchange.close();
            three.countDown();
        });
        server.start();
        try {
            assertThat(http.refusal("setWebhook", Map.of("url", "http://example.org/")))
                    .contains("HTTPS URL must be");
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
            http.call("setWebhook", Map.of("url", address, "secret_token", "s3cret"));
            assertThat(http.refusal("getUpdates", Map.of())).startsWith("Conflict: can't use getUpdates method");
            ana.says("oi");
            assertThat(three.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(taken).containsExactly("s3cret", "s3cret", "s3cret");
            assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(http.call("getWebhookInfo", Map.of())
                            .get("result")
                            .get("last_error_message")
                            .asString())
                    .contains("500");
            http.call("deleteWebhook", Map.of());
            assertThat(http.refusal("getUpdates", Map.of())).isEqualTo("ok");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void commandsAreChecked() {
        Map<String, Object> good = Map.of("commands", List.of(Map.of("command", "semana", "description", "A semana")));
        assertThat(http.refusal("setMyCommands", good)).isEqualTo("ok");
        assertThat(ana.commands()).containsExactly("/semana");
        assertThat(http.refusal(
                        "setMyCommands", Map.of("commands", List.of(Map.of("command", "Não", "description", "x")))))
                .isEqualTo("Bad Request: BOT_COMMAND_INVALID");
    }

    @Test
    void faultsByChanceComeFromTheSeed() {
        telegram.faults().rate(Fault.SERVER_ERROR, 500);
        List<Boolean> one = IntStream.range(0, 20)
                .mapToObj(it -> http.call("getMe", Map.of()).get("ok").asBoolean())
                .toList();
        try (TelegramEmulator twin = TelegramEmulator.start(Settings.of(() -> now))) {
            twin.faults().rate(Fault.SERVER_ERROR, 500);
            Http other = new Http(twin);
            assertThat(IntStream.range(0, 20)
                            .mapToObj(it ->
                                    other.call("getMe", Map.of()).get("ok").asBoolean()))
                    .isEqualTo(one)
                    .contains(true, false);
        }
    }

    @Test
    void otherSitesReachNothing() {
        HttpRequest.Builder post = HttpRequest.newBuilder(http.address("getMe"))
                .header("Origin", "https://example.org")
                .POST(BodyPublishers.noBody());
        assertThat(Http.send(post).statusCode()).isEqualTo(403);
        HttpRequest.Builder get = HttpRequest.newBuilder(http.address("getMe")).header("Sec-Fetch-Site", "cross-site");
        assertThat(Http.send(get).statusCode()).isEqualTo(403);
        assertThat(Http.send(HttpRequest.newBuilder(telegram.address())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePageIsForItselfAlone() {
        try (TelegramEmulator shown =
                TelegramEmulator.start(Settings.of(() -> now).withPage())) {
            var page = Http.send(HttpRequest.newBuilder(shown.address()));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            it -> assertThat(it).contains("default-src 'none'").doesNotContain("unsafe"));
            HttpRequest.Builder say = HttpRequest.newBuilder(shown.address().resolve("page/person"))
                    .POST(BodyPublishers.ofString("{\"id\":1,\"name\":\"Ana\"}"));
            assertThat(Http.send(say).statusCode()).isEqualTo(403);
            assertThat(Http.send(say.header("X-Agendador-Page", "1")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aScriptSaysWhatIsWrongWithIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> Script.of("oi")).withMessageContaining("oi");
    }
}
