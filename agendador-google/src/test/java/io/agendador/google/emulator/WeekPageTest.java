package io.agendador.google.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for people, as far as it can be told without a browser. */
class WeekPageTest {

    private static final String PAGE = new String(WeekPage.response().body(), StandardCharsets.UTF_8);

    private static JsonObject texts(String language) {
        var matcher =
                Pattern.compile("id=\"texts\">(.*?)</script>", Pattern.DOTALL).matcher(PAGE);
        assertThat(matcher.find()).isTrue();
        return JsonParser.parseString(matcher.group(1)).getAsJsonObject().getAsJsonObject(language);
    }

    @Test
    void isThereInBothLanguages() {
        assertThat(texts("pt-BR").keySet()).isEqualTo(texts("en").keySet());
        assertThat(texts("pt-BR").entrySet())
                .allSatisfy(it -> assertThat(it.getValue().getAsString())
                        .isNotBlank()
                        .isNotEqualTo(texts("en").get(it.getKey()).getAsString()));
    }

    @Test
    void saysNothingThatHasNoText() {
        TreeSet<String> used = new TreeSet<>();
        Pattern.compile("data-text=\"(\\w+)\"|texts\\.(\\w+)")
                .matcher(PAGE)
                .results()
                .forEach(it -> used.add(it.group(1) == null ? it.group(2) : it.group(1)));

        assertThat(texts("pt-BR").keySet()).containsAll(used);
    }

    @Test
    void asksNobodyElseForAnything() {
        assertThat(PAGE).doesNotContain("http://", "https://", "innerHTML", "src=");
        assertThat(WeekPage.response().headers().get("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void isServedToThisMachineOnly() throws Exception {
        try (World world = new World(Door.HTTP)) {
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(world.emulator.rootUrl()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(page.body()).isEqualTo(PAGE);
            assertThat(statusFor(
                            "evil.example", URI.create(world.emulator.rootUrl()).getPort()))
                    .contains("403");
        }
    }

    private static String statusFor(String host, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @Test
    void itsPersonSeesEveryCalendar() throws IOException {
        try (World world = new World(Door.IN_PROCESS)) {
            String calendar = world.calendar();

            var list = world.client(Person.TOKEN).calendarList().list().execute();

            assertThat(list.getItems()).extracting(it -> it.getId()).containsExactly(calendar);
        }
    }
}
