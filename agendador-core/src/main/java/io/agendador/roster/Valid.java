package io.agendador.roster;

import io.agendador.roster.InvalidValueException.Expected;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The checks that constructors share; each answers the value in its canonical form or refuses it. */
final class Valid {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 500;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s;,]+@[^@\\s;,]+\\.[^@\\s;,]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,24}");

    private Valid() {}

    /** A name: trimmed, composed (NFC), one line, without the list separator of the file format. */
    static String name(String field, String value) {
        String name = text(field, value, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new InvalidValueException(field, Expected.TEXT, value);
        }
        if (name.indexOf(';') >= 0) {
            throw new InvalidValueException(field, Expected.PLAIN_TEXT, value, ";");
        }
        return name;
    }

    /** Free text on one line, possibly empty. */
    static String text(String field, String value) {
        return text(field, value, LONGEST_TEXT);
    }

    static String email(String field, String value) {
        String email = text(field, value, LONGEST_NAME);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new InvalidValueException(field, Expected.EMAIL, value);
        }
        return email;
    }

    static String phone(String field, String value) {
        String phone = text(field, value, LONGEST_NAME);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw new InvalidValueException(field, Expected.PHONE, value);
        }
        return phone;
    }

    static int range(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new InvalidValueException(field, Expected.RANGE, value, min, max);
        }
        return value;
    }

    private static String text(String field, String value, int longest) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (text.length() > longest) {
            throw new InvalidValueException(field, Expected.SHORTER_TEXT, value, longest);
        }
        // Line separators and invisible direction marks would break a table row or disguise a name.
        if (text.codePoints().anyMatch(Valid::disturbing)) {
            throw new InvalidValueException(field, Expected.PLAIN_TEXT, value, "\\u0000");
        }
        return text;
    }

    private static boolean disturbing(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
