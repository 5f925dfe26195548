package io.agendador.bot.emulator;

import io.agendador.bot.emulator.EmulatedMessage.Kind;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The methods of the Bot API, by their names in lower case. Safe for use by many threads. */
final class Methods {

    private static final JsonNode TRUE = JsonNodeFactory.instance.booleanNode(true);
    private static final int MOST_UPDATES = 100;
    private static final int LONGEST_POLL = 50;

    private final World world;
    private final Hook hook;
    private final Map<String, Function<Call, JsonNode>> methods;

    Methods(World world, Hook hook) {
        this.world = world;
        this.hook = hook;
        Sending sending = new Sending(world);
        Editing editing = new Editing(world, sending);
        this.methods = Map.ofEntries(
                Map.entry("getme", it -> me()),
                Map.entry("sendmessage", sending::message),
                Map.entry("sendphoto", it -> sending.file(it, Kind.PHOTO)),
                Map.entry("senddocument", it -> sending.file(it, Kind.DOCUMENT)),
                Map.entry("sendmediagroup", sending::album),
                Map.entry("sendchataction", sending::action),
                Map.entry("editmessagetext", editing::text),
                Map.entry("editmessagecaption", editing::caption),
                Map.entry("editmessagereplymarkup", editing::keyboard),
                Map.entry("editmessagemedia", editing::media),
                Map.entry("deletemessage", editing::delete),
                Map.entry("answercallbackquery", this::answered),
                Map.entry("setmycommands", this::setCommands),
                Map.entry("deletemycommands", this::deleteCommands),
                Map.entry("getmycommands", world.commands::in),
                Map.entry("getfile", this::file),
                Map.entry("setwebhook", this::setHook),
                Map.entry("deletewebhook", this::deleteHook),
                Map.entry("getwebhookinfo", it -> hook.info()));
    }

    JsonNode answer(Call call) {
        world.look(() -> {
            world.count(call.method());
            return TRUE;
        });
        if (call.method().equals("getupdates")) {
            return updates(call);
        }
        Function<Call, JsonNode> method = methods.get(call.method());
        if (method == null) {
            throw Refused.of(404, "Not Found: method not found");
        }
        return call.method().startsWith("get")
                ? world.look(() -> method.apply(call))
                : world.change(() -> method.apply(call));
    }

    private ObjectNode me() {
        return world.bot().put("can_join_groups", true).put("can_read_all_group_messages", false);
    }

    private JsonNode updates(Call call) {
        if (hook.active()) {
            throw Refused.of(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                            + " webhook first");
        }
        int limit = Math.min(Math.max(call.number("limit", MOST_UPDATES), 1), MOST_UPDATES);
        int timeout = Math.min(Math.max(call.number("timeout", 0), 0), LONGEST_POLL);
        ArrayNode updates = JsonNodeFactory.instance.arrayNode();
        updates.addAll(world.mailbox.poll(call.number("offset", 0), limit, timeout, kinds(call)));
        return updates;
    }

    private static Set<String> kinds(Call call) {
        Set<String> kinds = new TreeSet<>();
        call.json("allowed_updates").ifPresent(it -> it.forEach(kind -> kinds.add(kind.asString(""))));
        return kinds;
    }

    private JsonNode answered(Call call) {
        world.queries.answer(call.text("callback_query_id", ""), call.text("text", ""));
        return TRUE;
    }

    private JsonNode setCommands(Call call) {
        world.commands.set(call);
        return TRUE;
    }

    private JsonNode deleteCommands(Call call) {
        world.commands.delete(call);
        return TRUE;
    }

    private JsonNode file(Call call) {
        EmulatedFile file = world.files.downloadable(call.text("file_id", ""));
        return Files.json(file).put("file_path", "files/" + file.id());
    }

    private JsonNode setHook(Call call) {
        hook.set(call);
        return TRUE;
    }

    private JsonNode deleteHook(Call call) {
        ObjectNode none = JsonNodeFactory.instance.objectNode().put("url", "");
        none.put("drop_pending_updates", call.flag("drop_pending_updates"));
        hook.set(new Call(call.method(), none, call.files()));
        return TRUE;
    }
}
