package io.agendador.document;

import io.agendador.roster.InvalidValueException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;

/**
 * Our values as JSON, and back: ids are strings, records objects of their components, closed choices objects with a
 * {@code type}, dates and times ISO 8601. Equal values give equal text, in every process and locale. Safe for many
 * threads.
 *
 * <p>Names of components and words are for good once stored: components may come, none goes or changes its meaning.
 */
public final class Json {

    private Json() {}

    /** The value's text. */
    public static String write(Object value) {
        return StrictMapper.SORTED.writeValueAsString(value);
    }

    /** The value's text for people: indented, components as the type has them, lines that end with {@code \n}. */
    public static String legible(Object value) {
        return StrictMapper.LEGIBLE.writeValueAsString(value) + "\n";
    }

    /**
     * The value of such a text; components that a later release has added are passed over. All others must be there, and
     * are taken as they are: no number is made of a text, no text of a number.
     *
     * @throws UnreadableDocumentException if it is not the text of such a value
     */
    public static <T> T read(String json, Class<T> type) {
        return read(json, type, false);
    }

    /**
     * The value of a text that somebody hands in: a component that the type does not have is refused, too, so that
     * nothing is lost unnoticed.
     *
     * @throws UnreadableDocumentException if it is not exactly the text of such a value
     */
    public static <T> T readExactly(String json, Class<T> type) {
        return read(json, type, true);
    }

    /**
     * The value's one form: components sorted by name at every level (a {@code type} before them), maps by key, no
     * whitespace, UTF-8.
     */
    public static byte[] canonical(Object value) {
        return StrictMapper.SORTED.writeValueAsBytes(value);
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

    private static <T> T read(String json, Class<T> type, boolean exactly) {
        try {
            T value = StrictMapper.reader(exactly).forType(type).readValue(json);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            throw UnreadableDocumentException.of(e);
        } catch (InvalidValueException e) {
            // A whole that does not fit together; what is wrong within a part comes with its place.
            throw new UnreadableDocumentException("a document cannot be read: " + e.getMessage(), "", 0, e);
        }
        throw new UnreadableDocumentException("a document cannot be read: there is none, only null");
    }
}
