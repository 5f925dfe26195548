package io.agendador.bot.emulator;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of a text that looks or acts otherwise.
 *
 * @param type as the Bot API names it: {@code bold}, {@code text_link} …
 * @param offset of the first UTF-16 unit
 * @param length in UTF-16 units, at least 1
 * @param argument the address of a link, the language of a {@code pre}; else empty
 */
public record Entity(String type, int offset, int length, String argument) {

    int end() {
        return offset + length;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", type).put("offset", offset).put("length", length);
        if (type.equals("text_link")) {
            json.put("url", argument);
        } else if (!argument.isEmpty()) {
            json.put("language", argument);
        }
        return json;
    }
}
