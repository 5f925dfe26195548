package io.agendador.prompt.openai;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What OpenAI demands of a schema with {@code strict}, as its guide to structured outputs lists it. */
final class StrictSchemaRules {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");
    private static final Set<String> KEYWORDS = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "enum",
            "const",
            "$ref",
            "$defs",
            "description",
            "title",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "minItems",
            "maxItems");
    private static final Set<String> TYPES =
            Set.of("object", "array", "string", "integer", "number", "boolean", "null");
    private static final int DEEPEST = 10;
    private static final int MOST_PROPERTIES = 5000;
    private static final int MOST_CONSTANTS = 1000;
    private static final int MOST_TEXT = 120_000;

    private final List<String> complaints = new ArrayList<>();
    private final JsonNode root;
    private int properties;
    private int constants;
    private int text;

    private StrictSchemaRules(JsonNode root) {
        this.root = root;
    }

    static List<String> complaints(JsonNode format, JsonNode described) {
        JsonNode schema = described.path("schema");
        StrictSchemaRules rules = new StrictSchemaRules(schema);
        rules.demand(format.path("type").asString("").equals("json_schema"), "format is not json_schema");
        rules.demand(NAME.matcher(described.path("name").asString("")).matches(), "the schema has no name");
        rules.demand(described.path("strict").asBoolean(false), "the schema is not strict");
        rules.demand(schema.path("type").asString("").equals("object"), "the root is no object");
        rules.demand(!schema.has("anyOf"), "the root has anyOf");
        rules.check(schema, "", 0);
        schema.path("$defs").properties().forEach(it -> rules.check(it.getValue(), "$defs/" + it.getKey(), 1));
        rules.demand(rules.properties <= MOST_PROPERTIES, "too many properties");
        rules.demand(rules.constants <= MOST_CONSTANTS, "too many enum values");
        rules.demand(rules.text <= MOST_TEXT, "too long names");
        return rules.complaints;
    }

    private void check(JsonNode schema, String place, int depth) {
        demand(schema.isObject() && !schema.isEmpty(), place + " is no schema");
        demand(depth <= DEEPEST, place + " is too deep");
        schema.propertyNames()
                .forEach(it -> demand(KEYWORDS.contains(it), "'" + it + "' is not permitted at " + place));
        types(schema).forEach(it -> demand(TYPES.contains(it), "no type " + it + " at " + place));
        demand(schema.has("type") || schema.has("anyOf") || schema.has("$ref"), place + " has no type");
        if (schema.has("properties") || types(schema).contains("object")) {
            object(schema, place, depth);
        }
        demand(!types(schema).contains("array") || schema.has("items"), place + " has no items");
        if (schema.has("items")) {
            check(schema.path("items"), place + "[]", depth + 1);
        }
        schema.path("anyOf").forEach(it -> check(it, place + "|", depth));
        schema.path("enum").forEach(this::constant);
        String reference = schema.path("$ref").asString("#");
        demand(!root.at(reference.substring(1)).isMissingNode(), reference + " leads nowhere");
    }

    private void object(JsonNode schema, String place, int depth) {
        JsonNode closed = schema.path("additionalProperties");
        demand(closed.isBoolean() && !closed.booleanValue(), "'additionalProperties' is not false at " + place);
        Set<String> names = new TreeSet<>(schema.path("properties").propertyNames());
        Set<String> required = schema.path("required")
                .valueStream()
                .map(it -> it.asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
        demand(names.equals(required), "'required' does not name every property at " + place);
        properties += names.size();
        names.forEach(it -> text += it.length());
        schema.path("properties")
                .properties()
                .forEach(it -> check(it.getValue(), place + "." + it.getKey(), depth + 1));
    }

    private void constant(JsonNode constant) {
        constants++;
        text += constant.toString().length();
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(it -> it.asString("")).collect(Collectors.toSet())
                : type.isString() ? Set.of(type.stringValue()) : Set.of();
    }

    private void demand(boolean kept, String complaint) {
        if (!kept) {
            complaints.add("Invalid schema: " + complaint);
        }
    }
}
