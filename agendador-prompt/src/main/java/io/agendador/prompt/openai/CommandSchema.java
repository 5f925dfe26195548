package io.agendador.prompt.openai;

import io.agendador.prompt.command.CommandType;
import io.agendador.prompt.command.Scope;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one object that a model answers with, as a JSON schema of the strict kind, derived from the records of the commands:
 * every object closed, every property required, what is optional may be null.
 *
 * <p>One answer with a list of flat tagged objects, and not one tool a command: a prompt's commands are one proposal in one
 * order, and servers keep to a strict schema only for a single answer, not for several tool calls at once. Names are plain
 * text and not a choice of the registered ones: a model that can only choose would choose somebody for a name that nobody
 * bears.
 */
final class CommandSchema {

    /** The schema, in JSON's terms: maps, lists, text, truth values. */
    static final Map<String, Object> ANSWER = new CommandSchema().answer();

    private static final String NULL = "null";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private CommandSchema() {}

    private Map<String, Object> answer() {
        List<Object> commands =
                Stream.of(CommandType.values()).map(this::command).toList();
        Map<String, Object> option = object(entries("label", text(), "prompt", text()));
        Map<String, Object> question = object(entries("text", text(), "options", array(option)));
        Map<String, Object> answer = object(entries(
                "commands",
                array(entries("anyOf", commands)),
                "question",
                orNull(question),
                "declined",
                orNull(text())));
        answer.put("$defs", definitions);
        return answer;
    }

    private Object command(CommandType type) {
        Map<String, Object> properties = entries("type", entries("type", "string", "enum", List.of(type.word())));
        properties.putAll(properties(type.form()));
        return object(properties);
    }

    private Map<String, Object> properties(Class<?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : form.getRecordComponents()) {
            Map<String, Object> value = value(component.getGenericType());
            boolean optional = component.getType() == Scope.class
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            properties.put(component.getName(), optional ? orNull(value) : value);
        }
        return properties;
    }

    private Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType of && Collection.class.isAssignableFrom((Class<?>) of.getRawType())) {
            return array(value(of.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            List<Object> names = Stream.of(plain.getEnumConstants())
                    .map(it -> (Object) ((Enum<?>) it).name())
                    .toList();
            return entries("type", "string", "enum", names);
        }
        if (plain.isRecord()) {
            return defined(plain);
        }
        if (plain == LocalDate.class) {
            return entries("type", "string", "description", "a date, YYYY-MM-DD");
        }
        return plain == Integer.class ? entries("type", "integer") : text();
    }

    private Map<String, Object> defined(Class<?> form) {
        String name = form.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, object(properties(form)));
        }
        return entries("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> orNull(Map<String, Object> value) {
        if (value.get("type") instanceof String type && !value.containsKey("properties")) {
            Map<String, Object> either = new LinkedHashMap<>(value);
            either.put("type", List.of(type, NULL));
            if (value.get("enum") instanceof List<?> constants) {
                List<@Nullable Object> all = new ArrayList<>(constants);
                all.add(null);
                either.put("enum", all);
            }
            return either;
        }
        return entries("anyOf", List.of(value, entries("type", NULL)));
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        List<String> required = List.copyOf(properties.keySet());
        return entries("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return entries("type", "array", "items", items);
    }

    private static Map<String, Object> text() {
        return entries("type", "string");
    }

    /** Names and values in turn; they stay in this order, so that every process sends the same text. */
    private static Map<String, Object> entries(Object... inTurn) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < inTurn.length; i += 2) {
            entries.put((String) inTurn[i], inTurn[i + 1]);
        }
        return entries;
    }
}
