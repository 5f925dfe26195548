package io.agendador.bot.telegram;

import java.util.ArrayList;
import java.util.List;

/** Long texts as several messages: at line ends where there are any, else at spaces, else where it must be. */
final class Splitting {

    /** The most UTF-16 units of a message. */
    static final int MESSAGE = 4096;

    /** The most UTF-16 units of what stands beneath a file. */
    static final int CAPTION = 1024;

    private Splitting() {}

    /** Pieces with something to read in each; none at all for a text without. */
    static List<Rich> split(Rich text, int first, int others) {
        List<Rich> pieces = new ArrayList<>();
        String plain = text.plain();
        int from = skipped(plain, 0);
        while (from < plain.length()) {
            int to = end(plain, from, pieces.isEmpty() ? first : others);
            if (plain.substring(from, to).isBlank()) {
                // An indent that fills a whole message is none to keep.
                from = to;
            } else {
                pieces.add(text.part(from, to));
                from = skipped(plain, to);
            }
        }
        return pieces;
    }

    /** Where the next line with something in it starts: no message may start empty, but indents stay. */
    private static int skipped(String plain, int from) {
        int at = from;
        int start = from;
        while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
            at++;
            start = plain.charAt(at - 1) == '\n' ? at : start;
        }
        return at == plain.length() ? at : start;
    }

    private static int end(String plain, int from, int most) {
        if (plain.length() - from <= most) {
            return plain.length();
        }
        int last = from + most;
        int line = lastOf(plain, '\n', from, last);
        int space = line > from ? line : lastOf(plain, ' ', from, last);
        if (space > from) {
            return space;
        }
        return Character.isHighSurrogate(plain.charAt(last - 1)) && last - 1 > from ? last - 1 : last;
    }

    /** The last place of a character before which there is something to read, or the start. */
    private static int lastOf(String plain, char character, int from, int last) {
        int found = plain.lastIndexOf(character, last);
        return found > from && !plain.substring(from, found).isBlank() ? found : from;
    }
}
