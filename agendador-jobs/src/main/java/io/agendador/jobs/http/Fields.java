package io.agendador.jobs.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object, field by field in their order. */
final class Fields {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Null if it is empty. */
    Fields with(String name, Optional<?> value) {
        fields.put(name, value.map(Fields::shown).orElse(null));
        return this;
    }

    Fields with(String name, Object value) {
        fields.put(name, shown(value));
        return this;
    }

    private static Object shown(Object value) {
        if (value instanceof Fields object) {
            return object.fields;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Duration duration) {
            return duration.toSeconds();
        }
        // Numbers, truth values, lists and objects stand as they are; instants, ids and the like as text.
        return value instanceof Number || value instanceof Boolean || value instanceof Iterable<?>
                ? value
                : value.toString();
    }

    Map<String, @Nullable Object> map() {
        return fields;
    }
}
