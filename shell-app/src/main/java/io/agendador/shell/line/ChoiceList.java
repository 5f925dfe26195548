package io.agendador.shell.line;

import io.agendador.shell.line.Completion.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.terminal.Size;

/**
 * Choices as JLine shows them. Where several fit, the line is first completed as far as all of them begin alike; then
 * they are listed, as many as the terminal has room for: JLine would ask in English whether it may show more.
 *
 * @param choices what fits
 * @param word what was typed of it
 */
record ChoiceList(List<Choice> choices, String word) {

    private static final Size USUAL = new Size(80, 24);
    private static final int GAP = 3;
    private static final int BRACKETS = 3;
    private static final int LINES_ABOVE = 3;

    List<Candidate> candidates(Size terminal) {
        String beginning = Likeness.beginning(choices.stream().map(Choice::text).toList());
        // Where later words fit, what all begin with may say less than what was typed.
        boolean further = beginning.length() > word.length()
                && !Likeness.fitting(List.of(beginning), Function.identity(), word)
                        .isEmpty();
        if (choices.size() > 1 && further) {
            return List.of(candidate(new Choice(beginning, "", false), true, 0));
        }
        return listed(terminal.getRows() > 0 && terminal.getColumns() > 0 ? terminal : USUAL);
    }

    private List<Candidate> listed(Size terminal) {
        boolean notes = choices.size() <= room(terminal, true);
        int room = room(terminal, notes);
        int shown = choices.size() <= room ? choices.size() : room - 1;
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            candidates.add(candidate(choices.get(i), notes, i + 1));
        }
        if (shown < choices.size()) {
            String more = "… +" + (choices.size() - shown);
            candidates.add(new Candidate(word, more, null, null, null, null, false, shown + 1));
        }
        return candidates;
    }

    /** How many fit below the line. */
    private int room(Size terminal, boolean notes) {
        int widest = choices.stream()
                .mapToInt(
                        it -> it.text().length() + (notes ? BRACKETS + it.note().length() : 0))
                .max()
                .orElse(0);
        return Math.max(2, (terminal.getRows() - LINES_ABOVE) * Math.max(1, terminal.getColumns() / (widest + GAP)));
    }

    private static Candidate candidate(Choice it, boolean noted, int place) {
        String note = noted && !it.note().isEmpty() ? it.note() : null;
        return new Candidate(it.text(), it.text(), null, note, null, null, it.whole(), place);
    }
}
