package io.agendador.jobs.call;

import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How many items an answer says were processed. */
final class Items {

    private static final JsonFactory JSON = new JsonFactory();

    /** The first of these that is there. */
    private static final List<String> FIELDS = List.of("processados", "count", "total");

    private Items() {}

    /** Of the beginning of an answer; empty if it says nothing about it that can be read. */
    static OptionalLong of(byte[] answer) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), answer)) {
            collect(json, numbers);
        } catch (JacksonException notJson) {
            // What was read until there counts.
        }
        return FIELDS.stream()
                .filter(numbers::containsKey)
                .mapToLong(it -> numbers.getOrDefault(it, 0L))
                .findFirst();
    }

    private static void collect(JsonParser json, SortedMap<String, Long> numbers) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        JsonToken token = json.nextToken();
        while (token == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            boolean wanted = json.nextToken() == JsonToken.VALUE_NUMBER_INT
                    && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                    && FIELDS.contains(field);
            long number = wanted ? json.getLongValue() : -1;
            json.skipChildren();
            // A number is whole only when something comes after it.
            token = json.nextToken();
            if (number >= 0) {
                numbers.putIfAbsent(field, number);
            }
        }
    }
}
