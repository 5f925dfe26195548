package io.agendador.exchange;

import java.nio.charset.StandardCharsets;

/**
 * The content lines of a calendar as RFC 5545 wants them: ended by CR LF, and folded so that none is longer than 75
 * octets. Libraries at hand count characters, which strict readers do not accept of accents and emoji.
 */
final class IcsText {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value needs no escapes, parameters of the name included. */
    IcsText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is text, as people wrote it. */
    IcsText text(String name, String value) {
        return line(name, escaped(value));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Never within a character; the space that a continued line begins with counts. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int character = line.codePointAt(i);
            int more = octets(character);
            if (octets + more > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += more;
        }
        lines.append("\r\n");
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
