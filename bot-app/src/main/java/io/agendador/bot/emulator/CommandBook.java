package io.agendador.bot.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The bot's commands, by whom and in which language they are offered to. */
final class CommandBook {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
    private static final int MOST = 100;
    private static final int LONGEST = 256;

    private final Map<String, JsonNode> books = new TreeMap<>();

    void set(Call call) {
        JsonNode commands =
                call.json("commands").orElseThrow(() -> Refused.badRequest("parameter commands is required"));
        if (commands.size() > MOST) {
            throw Refused.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        for (JsonNode it : commands) {
            if (!NAME.matcher(it.path("command").asString("").replaceFirst("^/", ""))
                    .matches()) {
                throw Refused.badRequest("BOT_COMMAND_INVALID");
            }
            String description = it.path("description").asString("");
            if (description.isBlank() || description.length() > LONGEST) {
                throw Refused.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        books.put(key(call), commands);
    }

    void delete(Call call) {
        books.remove(key(call));
    }

    JsonNode in(Call call) {
        ArrayNode none = JsonNodeFactory.instance.arrayNode();
        return books.getOrDefault(key(call), none);
    }

    private static String key(Call call) {
        JsonNode scope = call.json("scope").orElse(JsonNodeFactory.instance.objectNode());
        return scope.path("type").asString("default") + "/"
                + scope.path("chat_id").asString("") + "/" + call.text("language_code", "");
    }

    /** The names that a person sees in a chat: those for the chat if there are any, else those for all. */
    List<String> seenIn(long chat) {
        JsonNode commands = books.get("chat/" + chat + "/");
        if (commands == null) {
            commands = books.get((chat > 0 ? "all_private_chats" : "all_group_chats") + "//");
        }
        if (commands == null) {
            commands = books.get("default//");
        }
        List<String> names = new ArrayList<>();
        if (commands != null) {
            commands.forEach(it -> names.add("/" + it.path("command").asString("")));
        }
        return names;
    }
}
