package io.agendador.google.emulator;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents as trees: what is not known stays as it was sent. */
final class Json {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private Json() {}

    static String text(JsonElement tree) {
        return GSON.toJson(tree);
    }

    /** @throws Refused if it is not an object */
    static JsonObject object(String text) {
        if (text.isBlank()) {
            return new JsonObject();
        }
        try {
            return JsonParser.parseString(text).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new Refused(Reason.PARSE_ERROR, "");
        }
    }

    static JsonObject object(Map<String, ?> fields) {
        return GSON.toJsonTree(fields).getAsJsonObject();
    }

    static Optional<String> string(JsonObject of, String name) {
        return field(of, name).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }

    static Optional<JsonElement> field(JsonObject of, String name) {
        return Optional.ofNullable(of.get(name)).filter(it -> !it.isJsonNull());
    }

    static Optional<JsonObject> child(JsonObject of, String name) {
        return field(of, name).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    static List<JsonElement> list(JsonObject of, String name) {
        return field(of, name)
                .filter(JsonElement::isJsonArray)
                .map(it -> it.getAsJsonArray().asList())
                .orElse(List.of());
    }

    static JsonArray array(Iterable<? extends JsonElement> items) {
        JsonArray array = new JsonArray();
        items.forEach(array::add);
        return array;
    }

    static boolean flag(JsonObject of, String name) {
        return field(of, name).filter(new JsonPrimitive(true)::equals).isPresent();
    }

    /** A merge: null deletes, objects merge, all else replaces, lists too. */
    static JsonObject merged(JsonObject base, JsonObject patch) {
        JsonObject result = base.deepCopy();
        patch.entrySet().forEach(it -> {
            JsonElement now = result.get(it.getKey());
            if (it.getValue().isJsonNull()) {
                result.remove(it.getKey());
            } else if (it.getValue().isJsonObject() && now != null && now.isJsonObject()) {
                result.add(
                        it.getKey(), merged(now.getAsJsonObject(), it.getValue().getAsJsonObject()));
            } else {
                result.add(it.getKey(), withoutNulls(it.getValue()));
            }
        });
        return result;
    }

    /** A copy in which no object has a field of value null. */
    static JsonElement withoutNulls(JsonElement tree) {
        if (tree instanceof JsonObject) {
            return merged(new JsonObject(), tree.getAsJsonObject());
        }
        return tree.deepCopy();
    }

    /** Takes some fields over as they are, where they are there. */
    static void copy(JsonObject from, JsonObject to, Iterable<String> names) {
        for (String name : names) {
            JsonElement value = from.get(name);
            if (value == null || value instanceof JsonNull) {
                to.remove(name);
            } else {
                to.add(name, value.deepCopy());
            }
        }
    }
}
