package io.agendador.prompt.openai;

import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.ReplanCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A name that a command holds. */
record Mention(Kind kind, String name) {

    /** Of what. */
    enum Kind {
        PROFESSIONAL,
        LOCATION,
        ROOM
    }

    private static final Map<String, Kind> FIELDS = Map.of(
            "professional", Kind.PROFESSIONAL,
            "professionals", Kind.PROFESSIONAL,
            "out", Kind.PROFESSIONAL,
            "in", Kind.PROFESSIONAL,
            "location", Kind.LOCATION,
            "locations", Kind.LOCATION,
            "room", Kind.ROOM,
            "rooms", Kind.ROOM);

    /** All that the command holds, in the order in which it has them. */
    static List<Mention> of(ReplanCommand command) {
        List<Mention> mentions = new ArrayList<>();
        collect("", JsonMapper.shared().readTree(CommandJson.write(command)), mentions);
        return mentions;
    }

    private static void collect(String field, JsonNode node, List<Mention> mentions) {
        if (node.isString() && FIELDS.containsKey(field)) {
            mentions.add(new Mention(FIELDS.get(field), node.stringValue()));
        }
        node.properties().forEach(it -> collect(it.getKey(), it.getValue(), mentions));
        if (node.isArray()) {
            node.forEach(it -> collect(field, it, mentions));
        }
    }
}
