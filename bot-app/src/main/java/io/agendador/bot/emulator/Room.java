package io.agendador.bot.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A chat: of one person with the bot, or a group. */
final class Room {

    private final long id;
    private final String title;
    private final NavigableMap<Integer, EmulatedMessage> messages = new TreeMap<>();
    private final List<String> alerts = new ArrayList<>();
    private final List<String> actions = new ArrayList<>();
    private boolean blocked;

    Room(long id, String title) {
        this.id = id;
        this.title = title;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    boolean group() {
        return id < 0;
    }

    NavigableMap<Integer, EmulatedMessage> messages() {
        return messages;
    }

    /** What was answered to presses of buttons, with words. */
    List<String> alerts() {
        return alerts;
    }

    /** {@code typing} and so on. */
    List<String> actions() {
        return actions;
    }

    void block(boolean on) {
        blocked = on;
    }

    boolean blocked() {
        return blocked;
    }

    Room reachable() {
        if (blocked) {
            throw Refused.of(
                    403,
                    group()
                            ? "Forbidden: bot was kicked from the group chat"
                            : "Forbidden: bot was blocked by the user");
        }
        return this;
    }

    Optional<EmulatedMessage> find(int message) {
        return Optional.ofNullable(messages.get(message));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
        return group()
                ? json.put("type", "group").put("title", title)
                : json.put("type", "private").put("first_name", title);
    }
}
