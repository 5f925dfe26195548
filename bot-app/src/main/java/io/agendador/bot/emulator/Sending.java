package io.agendador.bot.emulator;

import io.agendador.bot.emulator.EmulatedMessage.Kind;
import io.agendador.bot.emulator.World.Extra;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** New messages of the bot. */
final class Sending {

    private final World world;

    Sending(World world) {
        this.world = world;
    }

    JsonNode message(Call call) {
        Room room = world.reachable(call.chat());
        Formatted text = Texts.text(call, "message is too long");
        Extra extra = Extra.of(Keyboard.of(call));
        world.spend(room, 1, true);
        return world.json(world.add(room, 0, Kind.TEXT, text, extra));
    }

    JsonNode file(Call call, Kind kind) {
        Room room = world.reachable(call.chat());
        Formatted caption = Texts.caption(call);
        boolean photo = kind == Kind.PHOTO;
        List<List<EmulatedButton>> keyboard = Keyboard.of(call);
        EmulatedFile file = world.files.take(call, photo ? "photo" : "document", photo);
        world.spend(room, 1, true);
        return world.json(world.add(room, 0, kind, caption, new Extra(Optional.of(file), keyboard, "")));
    }

    private record Item(Kind kind, EmulatedFile file, Formatted caption) {}

    JsonNode album(Call call) {
        Room room = world.reachable(call.chat());
        JsonNode media = call.json("media").orElseThrow(() -> Refused.badRequest("parameter media is required"));
        if (media.size() < 2 || media.size() > 10) {
            throw Refused.badRequest("wrong number of messages to send; expected 2-10");
        }
        List<Item> items = new ArrayList<>();
        media.forEach(it -> items.add(item(call, it)));
        world.spend(room, items.size(), true);
        ArrayNode sent = JsonNodeFactory.instance.arrayNode();
        String album = "";
        for (Item it : items) {
            album = album.isEmpty() ? "album" + it.file().id() : album;
            Extra extra = new Extra(Optional.of(it.file()), List.of(), album);
            sent.add(world.json(world.add(room, 0, it.kind(), it.caption(), extra)));
        }
        return sent;
    }

    private Item item(Call call, JsonNode media) {
        Kind kind = kind(media);
        Formatted caption = caption(media);
        return new Item(kind, file(call, media, kind), caption);
    }

    static Kind kind(JsonNode media) {
        return switch (media.path("type").asString("")) {
            case "photo" -> Kind.PHOTO;
            case "document" -> Kind.DOCUMENT;
            default -> throw Refused.badRequest("type of media is invalid");
        };
    }

    static Formatted caption(JsonNode media) {
        String mode = media.path("parse_mode").asString("");
        Formatted caption = Texts.formatted(media.path("caption").asString(""), mode);
        return Texts.within(caption, Texts.LONGEST_CAPTION, "message caption is too long");
    }

    EmulatedFile file(Call call, JsonNode media, Kind kind) {
        String reference = media.path("media").asString("");
        Call within =
                new Call(call.method(), JsonNodeFactory.instance.objectNode().put("media", reference), call.files());
        return world.files.take(within, "media", kind == Kind.PHOTO);
    }

    JsonNode action(Call call) {
        Room room = world.reachable(call.chat());
        room.actions()
                .add(call.text("action").orElseThrow(() -> Refused.badRequest("wrong parameter action in request")));
        return JsonNodeFactory.instance.booleanNode(true);
    }
}
