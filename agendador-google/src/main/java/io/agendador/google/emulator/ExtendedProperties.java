package io.agendador.google.emulator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Their limits: long keys are dropped and long values cut without a word, too many are refused. */
final class ExtendedProperties {

    private static final int KEY = 44;
    private static final int VALUE = 1024;
    private static final int MOST = 300;
    private static final int BYTES = 32 * 1024;

    private ExtendedProperties() {}

    static void trim(JsonObject event) {
        Json.child(event, "extendedProperties").ifPresent(both -> {
            int count = 0;
            for (String kind : List.of("private", "shared")) {
                JsonObject kept = new JsonObject();
                Json.child(both, kind)
                        .ifPresent(it -> it.entrySet().forEach(property -> {
                            if (property.getKey().length() <= KEY) {
                                kept.addProperty(property.getKey(), cut(property.getValue()));
                            }
                        }));
                count += kept.size();
                if (kept.size() == 0) {
                    both.remove(kind);
                } else {
                    both.add(kind, kept);
                }
            }
            check(count, both);
            if (both.size() == 0) {
                event.remove("extendedProperties");
            }
        });
    }

    private static String cut(JsonElement value) {
        String text = value.isJsonPrimitive() ? value.getAsString() : value.toString();
        return text.length() <= VALUE ? text : text.substring(0, VALUE);
    }

    private static void check(int count, JsonObject properties) {
        if (count > MOST || Json.text(properties).getBytes(StandardCharsets.UTF_8).length > BYTES) {
            throw new Refused(Reason.INVALID_VALUE, "Too many extended properties.");
        }
    }
}
