package io.agendador.prompt.openai;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Whether a value fits a schema of the strict kind; what is left out counts as null, or as an empty list. */
final class SchemaCheck {

    private SchemaCheck() {}

    static boolean fits(JsonNode root, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            return fits(root, root.at(schema.path("$ref").stringValue().substring(1)), value);
        }
        if (schema.has("anyOf")) {
            return schema.path("anyOf").valueStream().anyMatch(it -> fits(root, it, value));
        }
        JsonNode types = schema.path("type");
        boolean typed = types.isArray()
                ? types.valueStream().anyMatch(it -> is(it.stringValue(), value))
                : is(types.stringValue(), value);
        boolean chosen =
                !schema.has("enum") || schema.path("enum").valueStream().anyMatch(value::equals);
        return typed
                && chosen
                && (!value.isObject() || object(root, schema, value))
                && value.isArray() == schema.has("items")
                && (!value.isArray() || value.valueStream().allMatch(it -> fits(root, schema.path("items"), it)));
    }

    private static boolean object(JsonNode root, JsonNode schema, JsonNode value) {
        JsonNode properties = schema.path("properties");
        return properties.propertyNames().containsAll(value.propertyNames())
                && properties.properties().stream()
                        .allMatch(it -> value.has(it.getKey())
                                ? fits(root, it.getValue(), value.path(it.getKey()))
                                : it.getValue().has("items") || fits(root, it.getValue(), NullNode.instance));
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
