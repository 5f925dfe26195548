package io.agendador.shell;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who opens the emulated calendars and edits them, as their page does.
 *
 * @param address of the emulator, with a slash at its end
 */
record CalendarVisitor(String address) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The last event of the first calendar whose name holds that. */
    void deleteAnEvent(String calendarNamed) throws IOException, InterruptedException {
        String calendar = items("users/me/calendarList")
                .filter(it -> it.get("summary").asString().contains(calendarNamed))
                .map(it -> it.get("id").asString())
                .findFirst()
                .orElseThrow();
        String events = "calendars/" + encoded(calendar) + "/events";
        String event = items(events)
                .map(it -> it.get("id").asString())
                .reduce((before, after) -> after)
                .orElseThrow();
        int status = ask("DELETE", events + "/" + encoded(event)).statusCode();
        if (status != 204) {
            throw new IOException("the event was not deleted: " + status);
        }
    }

    private Stream<JsonNode> items(String path) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(ask("GET", path).body())
                .get("items")
                .valueStream();
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "calendar/v3/" + path))
                .header("Authorization", "Bearer pessoa")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
