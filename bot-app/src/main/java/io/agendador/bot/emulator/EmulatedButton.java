package io.agendador.bot.emulator;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A button beneath a message.
 *
 * @param data what pressing it sends to the bot; empty for a link
 * @param address of a link; empty otherwise
 */
public record EmulatedButton(String label, String data, String address) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("text", label);
        return data.isEmpty() ? json.put("url", address) : json.put("callback_data", data);
    }
}
