package io.agendador.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The buttons beneath a message. */
final class Keyboard {

    private static final int MOST_BUTTONS = 100;
    private static final int LONGEST_DATA = 64;

    private Keyboard() {}

    static List<List<EmulatedButton>> of(Call call) {
        JsonNode rows =
                call.json("reply_markup").map(it -> it.path("inline_keyboard")).orElse(null);
        if (rows == null || !rows.isArray()) {
            return List.of();
        }
        List<List<EmulatedButton>> keyboard = new ArrayList<>();
        int count = 0;
        for (JsonNode row : rows) {
            List<EmulatedButton> buttons = new ArrayList<>();
            row.forEach(it -> buttons.add(button(it)));
            count += buttons.size();
            if (!buttons.isEmpty()) {
                keyboard.add(List.copyOf(buttons));
            }
        }
        if (count > MOST_BUTTONS) {
            throw Refused.badRequest("REPLY_MARKUP_TOO_LONG");
        }
        return List.copyOf(keyboard);
    }

    private static EmulatedButton button(JsonNode json) {
        String label = json.path("text").asString("");
        String data = json.path("callback_data").asString("");
        String address = json.path("url").asString("");
        if (label.isBlank()) {
            throw Refused.badRequest("can't parse inline keyboard button: Field \"text\" must be non-empty");
        }
        if (data.isEmpty() && address.isEmpty()) {
            throw Refused.badRequest(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        if (data.getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
            throw Refused.badRequest("BUTTON_DATA_INVALID");
        }
        return new EmulatedButton(label, data, address);
    }

    static ObjectNode json(List<List<EmulatedButton>> keyboard) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = json.putArray("inline_keyboard");
        for (List<EmulatedButton> row : keyboard) {
            ArrayNode buttons = rows.addArray();
            row.forEach(it -> buttons.add(it.json()));
        }
        return json;
    }
}
