package io.agendador.bot.emulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call of a method.
 *
 * @param method in lower case
 * @param parameters from the address, a form or JSON; those of a form are strings
 */
record Call(String method, ObjectNode parameters, Map<String, Upload> files) {

    static Call of(String method, String query, String type, byte[] body) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        Map<String, Upload> files = new TreeMap<>();
        form(query, parameters);
        if (type.startsWith(Answer.JSON)) {
            parameters.setAll(object(body));
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            form(new String(body, StandardCharsets.UTF_8), parameters);
        } else {
            Multipart.boundary(type).ifPresent(it -> Multipart.read(body, it, parameters::put, files::put));
        }
        return new Call(method.toLowerCase(Locale.ROOT), parameters, files);
    }

    private static ObjectNode object(byte[] body) {
        try {
            if (JsonMapper.shared().readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            throw Refused.badRequest("can't parse JSON object");
        }
        throw Refused.badRequest("expected a JSON object");
    }

    private static void form(String form, ObjectNode parameters) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name))
                .filter(it -> !it.isNull())
                .map(it -> it.isValueNode() ? it.asString() : it.toString());
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    int number(String name, int otherwise) {
        return text(name).map(it -> parsed(name, it).intValue()).orElse(otherwise);
    }

    long chat() {
        String id = text("chat_id").orElseThrow(() -> Refused.badRequest("chat_id is empty"));
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException notOne) {
            throw Refused.badRequest("chat not found");
        }
    }

    private static Long parsed(String name, String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notOne) {
            throw Refused.badRequest("parameter " + name + " must be a number");
        }
    }

    boolean flag(String name) {
        return text(name)
                .map(it -> it.equalsIgnoreCase("true") || it.equals("1"))
                .orElse(false);
    }

    /** A parameter that is JSON, or JSON within a string. */
    Optional<JsonNode> json(String name) {
        JsonNode node = parameters.get(name);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            return Optional.of(node);
        }
        try {
            return Optional.of(JsonMapper.shared().readTree(node.asString())).filter(it -> !it.isMissingNode());
        } catch (JacksonException broken) {
            throw Refused.badRequest("can't parse " + name.replace('_', ' ') + " JSON object");
        }
    }
}
