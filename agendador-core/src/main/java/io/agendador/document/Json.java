package io.agendador.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our values as JSON, and back: ids are strings, records objects of their components, closed choices objects with a
 * {@code type}, dates and times ISO 8601. Equal values give equal text, in every process and locale. Safe for many
 * threads.
 *
 * <p>Names of components and words are for good once stored: components may come, none goes or changes its meaning.
 */
public final class Json {

    /** Our own mapper: what is stored and hashed must not depend on an embedder's settings. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .changeDefaultVisibility(Forms::componentsOnly)
            .addModule(Forms.module())
            .build();

    private Json() {}

    /** The value's text. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * The value of such a text; components that a later release has added are passed over.
     *
     * @throws tools.jackson.core.JacksonException if it is not the text of such a value
     */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /**
     * The value's one form: components sorted by name at every level (a {@code type} before them), maps by key, no
     * whitespace, UTF-8.
     */
    public static byte[] canonical(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** SHA-256 of {@link #canonical}: 64 hexadecimal digits in lower case. */
    public static String hash(Object value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical(value));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
