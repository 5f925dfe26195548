package io.agendador.bot.emulator;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message's content as the Bot API writes it. */
final class MessageJson {

    private MessageJson() {}

    static void content(ObjectNode json, EmulatedMessage message) {
        boolean text = message.kind() == EmulatedMessage.Kind.TEXT;
        if (!message.text().isEmpty()) {
            json.put(text ? "text" : "caption", message.text());
        }
        if (!message.entities().isEmpty()) {
            ArrayNode entities = json.putArray(text ? "entities" : "caption_entities");
            message.entities().forEach(it -> entities.add(it.json()));
        }
        message.file().ifPresent(it -> {
            if (message.kind() == EmulatedMessage.Kind.PHOTO) {
                json.putArray("photo").add(Files.json(it));
            } else {
                json.set("document", Files.json(it));
            }
        });
        if (!message.keyboard().isEmpty()) {
            json.set("reply_markup", Keyboard.json(message.keyboard()));
        }
        if (!message.album().isEmpty()) {
            json.put("media_group_id", message.album());
        }
        if (message.edited() > 0) {
            json.put("edit_date", message.date().getEpochSecond());
        }
    }
}
