package io.agendador.shell.line;

import java.util.ArrayList;
import java.util.List;

/** Splits a typed line into words as shells do: quotes of either kind group, a backslash takes the next character as it is. */
final class Words {

    private static final char NONE = 0;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private char quote = NONE;

    private Words() {}

    /** The words of the line; a quote that is left open ends with the line. */
    static List<String> of(String line) {
        Words split = new Words();
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            boolean escaped = character == '\\' && split.quote != '\'' && i + 1 < line.length();
            if (escaped && "\\\"' ".indexOf(line.charAt(i + 1)) >= 0) {
                i++;
                split.append(line.charAt(i));
            } else {
                split.take(character);
            }
        }
        split.end();
        return split.words;
    }

    private void take(char character) {
        if (quote != NONE && character == quote) {
            quote = NONE;
        } else if (quote == NONE && (character == '"' || character == '\'')) {
            quote = character;
            begun = true;
        } else if (quote == NONE && Character.isWhitespace(character)) {
            end();
        } else {
            append(character);
        }
    }

    private void append(char character) {
        word.append(character);
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
