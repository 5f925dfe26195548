package io.agendador.bot.emulator;

import io.agendador.bot.emulator.EmulatedMessage.Kind;
import io.agendador.bot.emulator.World.Extra;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What people do. Safe for use by many threads. */
final class People {

    private static final Pattern COMMAND = Pattern.compile("/[a-zA-Z0-9_]{1,32}(@\\w+)?");

    private final World world;
    private final Hook hook;

    People(World world, Hook hook) {
        this.world = world;
        this.hook = hook;
    }

    EmulatedMessage say(long chat, long person, String text) {
        return written(chat, person, Kind.TEXT, text, Extra.NONE);
    }

    EmulatedMessage send(long chat, long person, Upload upload) {
        EmulatedFile file = world.change(() -> world.files.keep(upload, 0, 0));
        return written(chat, person, Kind.DOCUMENT, "", new Extra(Optional.of(file), java.util.List.of(), ""));
    }

    private EmulatedMessage written(long chat, long person, Kind kind, String text, Extra extra) {
        EmulatedMessage message = world.change(() -> {
            Room room = world.room(chat, "");
            room.block(false);
            EmulatedMessage said = world.add(room, person, kind, Formatted.plain(text), extra);
            ObjectNode update = JsonNodeFactory.instance.objectNode();
            ObjectNode json = world.json(said);
            command(text, json);
            update.set("message", json);
            world.mailbox.add(update);
            return said;
        });
        hook.wake();
        return message;
    }

    private static void command(String text, ObjectNode json) {
        Matcher command = COMMAND.matcher(text);
        if (command.lookingAt()) {
            ArrayNode entities = json.putArray("entities");
            entities.add(new Entity("bot_command", 0, command.end(), "").json());
        }
    }

    /** Presses a button; whether the message is still there and has it is for the bot to see. */
    void press(long chat, long person, EmulatedMessage message, String data) {
        world.change(() -> {
            Room room = world.room(chat, "");
            ObjectNode query = JsonNodeFactory.instance.objectNode();
            query.put("id", world.queries.ask(room)).put("chat_instance", "1").put("data", data);
            query.set("from", world.person(person, "").json());
            query.set("message", world.json(message));
            ObjectNode update = JsonNodeFactory.instance.objectNode();
            update.set("callback_query", query);
            world.mailbox.add(update);
            return query;
        });
        hook.wake();
    }

    void block(long chat, long person, boolean blocked) {
        world.change(() -> {
            Room room = world.room(chat, "");
            room.block(blocked);
            ObjectNode member = JsonNodeFactory.instance.objectNode();
            member.set("chat", room.json());
            member.set("from", world.person(person, "").json());
            member.put("date", world.settings.clock().instant().getEpochSecond());
            member.set("old_chat_member", status(blocked ? "member" : "kicked"));
            member.set("new_chat_member", status(blocked ? "kicked" : "member"));
            ObjectNode update = JsonNodeFactory.instance.objectNode();
            update.set("my_chat_member", member);
            world.mailbox.add(update);
            return room;
        });
        hook.wake();
    }

    private ObjectNode status(String status) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("status", status);
        json.set("user", world.bot());
        return status.equals("kicked") ? json.put("until_date", 0) : json;
    }
}
