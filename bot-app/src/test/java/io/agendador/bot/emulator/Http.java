package io.agendador.bot.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Bot API by plain HTTP. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final TelegramEmulator telegram;

    Http(TelegramEmulator telegram) {
        this.telegram = telegram;
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        return json(HttpRequest.newBuilder(address(method))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(parameters))));
    }

    String refusal(String method, Map<String, ?> parameters) {
        JsonNode answer = call(method, parameters);
        return answer.get("ok").asBoolean() ? "ok" : answer.get("description").asString();
    }

    URI address(String method) {
        return URI.create(telegram.address() + "bot" + telegram.token() + "/" + method);
    }

    /** A multipart form with a file. */
    JsonNode upload(String method, Map<String, String> fields, String name, byte[] bytes) {
        StringBuilder head = new StringBuilder();
        fields.forEach((key, value) -> head.append("--x\r\nContent-Disposition: form-data; name=\"")
                .append(key)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--x\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"; filename=\"f\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        return json(HttpRequest.newBuilder(address(method))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        bytes,
                        "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    static JsonNode json(HttpRequest.Builder request) {
        return JsonMapper.shared().readTree(send(request).body());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
