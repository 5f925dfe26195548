package io.agendador.bot.emulator;

import io.agendador.bot.emulator.EmulatedMessage.Kind;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Changes of the bot's messages. */
final class Editing {

    private static final Duration DELETABLE = Duration.ofDays(2);

    private final World world;
    private final Sending sending;

    Editing(World world, Sending sending) {
        this.world = world;
        this.sending = sending;
    }

    JsonNode text(Call call) {
        Room room = world.reachable(call.chat());
        Formatted text = Texts.text(call, "MESSAGE_TOO_LONG");
        EmulatedMessage before = own(room, call);
        if (before.kind() != Kind.TEXT) {
            throw Refused.badRequest("there is no text in the message to edit");
        }
        return change(room, before, before.with(text, Keyboard.of(call)));
    }

    JsonNode caption(Call call) {
        Room room = world.reachable(call.chat());
        Formatted caption = Texts.caption(call);
        EmulatedMessage before = own(room, call);
        if (before.kind() == Kind.TEXT) {
            throw Refused.badRequest("there is no caption in the message to edit");
        }
        return change(room, before, before.with(caption, Keyboard.of(call)));
    }

    JsonNode keyboard(Call call) {
        Room room = world.reachable(call.chat());
        EmulatedMessage before = own(room, call);
        Formatted same = new Formatted(before.text(), before.entities());
        return change(room, before, before.with(same, Keyboard.of(call)));
    }

    JsonNode media(Call call) {
        Room room = world.reachable(call.chat());
        JsonNode media = call.json("media").orElseThrow(() -> Refused.badRequest("parameter media is required"));
        EmulatedMessage before = own(room, call);
        Kind kind = Sending.kind(media);
        Formatted caption = Sending.caption(media);
        List<List<EmulatedButton>> buttons = Keyboard.of(call);
        return change(room, before, before.with(kind, sending.file(call, media, kind), caption, buttons));
    }

    private EmulatedMessage own(Room room, Call call) {
        EmulatedMessage message = room.find(call.number("message_id", 0))
                .orElseThrow(() -> Refused.badRequest("message to edit not found"));
        if (!message.fromBot()) {
            throw Refused.badRequest("message can't be edited");
        }
        return message;
    }

    private JsonNode change(Room room, EmulatedMessage before, EmulatedMessage after) {
        if (after.looksLike(before)) {
            throw Refused.badRequest(
                    "message is not modified: specified new message content and reply markup are exactly"
                            + " the same as a current content and reply markup of the message");
        }
        world.spend(room, 1, false);
        room.messages().put(after.id(), after);
        return world.json(after);
    }

    JsonNode delete(Call call) {
        Room room = world.reachable(call.chat());
        EmulatedMessage message = room.find(call.number("message_id", 0))
                .orElseThrow(() -> Refused.badRequest("message to delete not found"));
        if (message.date().plus(DELETABLE).isBefore(world.settings.clock().instant())) {
            throw Refused.badRequest("message can't be deleted for everyone");
        }
        room.messages().remove(message.id());
        return JsonNodeFactory.instance.booleanNode(true);
    }
}
