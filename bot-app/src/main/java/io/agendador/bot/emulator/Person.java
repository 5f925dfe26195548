package io.agendador.bot.emulator;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who uses Telegram.
 *
 * @param id above 0
 */
record Person(long id, String name) {

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", name)
                .put("language_code", "pt-br");
    }
}
