package io.agendador.google.emulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;

/** The part of an answer that a client wants: {@code items(id,start/dateTime),nextSyncToken}. */
final class Fields {

    private final Map<String, Fields> wanted = new TreeMap<>();

    private Fields() {}

    static Fields parse(String text) {
        StringTokenizer tokens = new StringTokenizer(text, "(),/", true);
        Fields all = new Fields();
        all.read(tokens);
        return all;
    }

    /** Reads until the parenthesis closes. */
    private void read(StringTokenizer tokens) {
        Fields at = this;
        Fields last = this;
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            switch (token) {
                case ")" -> {
                    return;
                }
                case "(" -> last.read(tokens);
                case "," -> at = this;
                case "/" -> at = last;
                default -> last = at.wanted.computeIfAbsent(token.trim(), it -> new Fields());
            }
        }
    }

    JsonObject of(JsonObject document) {
        JsonObject part = new JsonObject();
        document.entrySet().forEach(it -> {
            Fields inner = wanted.getOrDefault(it.getKey(), wanted.get("*"));
            if (inner != null) {
                part.add(it.getKey(), inner.within(it.getValue()));
            }
        });
        return part;
    }

    private JsonElement within(JsonElement value) {
        if (wanted.isEmpty()) {
            return value;
        }
        if (value instanceof JsonArray) {
            return Json.array(
                    value.getAsJsonArray().asList().stream().map(this::within).toList());
        }
        return value instanceof JsonObject ? of(value.getAsJsonObject()) : value;
    }
}
