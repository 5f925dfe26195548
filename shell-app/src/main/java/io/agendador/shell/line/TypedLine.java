package io.agendador.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.reader.CompletingParsedLine;

/**
 * A line as JLine completes it: split as it will be when it is run, up to the cursor; what stands behind stays. JLine's
 * own parser puts an apostrophe before everything that has a space in it.
 */
record TypedLine(String line, int cursor, Words.Unfinished typed) implements CompletingParsedLine {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\s\"'\\\\]");

    static TypedLine of(String line, int cursor) {
        return new TypedLine(line, cursor, Words.unfinished(line.substring(0, cursor)));
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        String word = candidate.toString();
        boolean quoted = typed.isQuoted() || NEEDS_QUOTES.matcher(word).find();
        return quoted ? Words.quoted(word, complete) : word;
    }

    @Override
    public int rawWordCursor() {
        return typed.raw().length();
    }

    @Override
    public int rawWordLength() {
        return typed.raw().length();
    }

    @Override
    public String word() {
        return typed.word();
    }

    @Override
    public int wordCursor() {
        return typed.word().length();
    }

    @Override
    public int wordIndex() {
        return typed.before().size();
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(typed.before());
        words.add(typed.word());
        return words;
    }
}
