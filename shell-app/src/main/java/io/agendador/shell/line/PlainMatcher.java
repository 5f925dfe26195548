package io.agendador.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/** Lets JLine keep what fits without regard to case and accents, also while a person types on below a list. */
final class PlainMatcher implements CompletionMatcher {

    private String typed = "";

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        typed = line.word();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        // JLine sorts what it is given.
        return new ArrayList<>(Likeness.fitting(candidates, Candidate::value, typed));
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return null;
    }

    /** The completer did that already. */
    @Override
    public String getCommonPrefix() {
        return "";
    }
}
