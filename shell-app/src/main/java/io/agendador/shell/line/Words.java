package io.agendador.shell.line;

import java.util.ArrayList;
import java.util.List;

/** Splits a typed line into words as shells do: quotes of either kind group, a backslash takes the next character as it is. */
final class Words {

    private static final char NONE = 0;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;
    private int start;
    private boolean begun;
    private char quote = NONE;

    private Words() {}

    /**
     * A line whose last word is still being typed.
     *
     * @param before the words before it
     * @param word what is there of it, without quotes; empty before its first letter
     * @param raw the same as it stands in the line
     */
    record Unfinished(List<String> before, String word, String raw) {

        boolean isQuoted() {
            return raw.length() > word.length();
        }
    }

    /** The words of the line; a quote that is left open ends with the line. */
    static List<String> of(String line) {
        Words split = split(line);
        split.end();
        return split.words;
    }

    /** The line up to where somebody types. */
    static Unfinished unfinished(String line) {
        Words split = split(line);
        String raw = split.begun ? line.substring(split.start) : "";
        return new Unfinished(List.copyOf(split.words), split.word.toString(), raw);
    }

    /** The word as it is typed within quotes; left open if it is not whole. */
    static String quoted(String word, boolean whole) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + (whole ? "\"" : "");
    }

    private static Words split(String line) {
        Words split = new Words();
        for (int i = 0; i < line.length(); i++) {
            split.at = i;
            char character = line.charAt(i);
            boolean escaped = character == '\\' && split.quote != '\'' && i + 1 < line.length();
            if (escaped && "\\\"' ".indexOf(line.charAt(i + 1)) >= 0) {
                i++;
                split.append(line.charAt(i));
            } else {
                split.take(character);
            }
        }
        return split;
    }

    private void take(char character) {
        if (quote != NONE && character == quote) {
            quote = NONE;
        } else if (quote == NONE && (character == '"' || character == '\'')) {
            quote = character;
            begin();
        } else if (quote == NONE && Character.isWhitespace(character)) {
            end();
        } else {
            append(character);
        }
    }

    private void append(char character) {
        begin();
        word.append(character);
    }

    private void begin() {
        if (!begun) {
            start = at;
        }
        begun = true;
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
    }
}
