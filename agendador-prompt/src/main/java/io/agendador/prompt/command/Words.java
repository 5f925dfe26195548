package io.agendador.prompt.command;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts in commands, each in the form in which the network has its own: composed (NFC), trimmed, one line. */
final class Words {

    /** A location's name, {@code " - "} and a room's. */
    private static final int LONGEST_NAME = 243;

    private static final int LONGEST_REASON = 500;

    private Words() {}

    static String name(String field, String value) {
        String name = text(field, value, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new InvalidValueException(field, Expected.TEXT, value);
        }
        return name;
    }

    static @Nullable String optionalName(String field, @Nullable String value) {
        return value == null ? null : name(field, value);
    }

    static List<String> names(String field, Collection<String> values) {
        return values.stream().map(it -> name(field, it)).toList();
    }

    /** Why; no reason if it is blank. */
    static @Nullable String reason(@Nullable String value) {
        String reason = value == null ? "" : text("reason", value, LONGEST_REASON);
        return reason.isEmpty() ? null : reason;
    }

    private static String text(String field, String value, int longest) {
        // Before anything is done with it: it may have come from a model, in any length.
        if (value.length() > 4 * longest) {
            throw new InvalidValueException(field, Expected.SHORTER_TEXT, value, longest);
        }
        String text = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (text.length() > longest) {
            throw new InvalidValueException(field, Expected.SHORTER_TEXT, value, longest);
        }
        if (text.codePoints().anyMatch(Words::disturbing)) {
            throw new InvalidValueException(field, Expected.PLAIN_TEXT, value, "\\u0000");
        }
        return text;
    }

    /** What breaks a line, or is not seen at all and would disguise a name. */
    private static boolean disturbing(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
