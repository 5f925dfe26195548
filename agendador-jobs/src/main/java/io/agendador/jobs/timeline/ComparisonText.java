package io.agendador.jobs.timeline;

import io.agendador.present.TextTable;
import io.agendador.present.Texts;

/** Says what a comparison found. Immutable. */
public final class ComparisonText {

    private final Texts texts;

    /** In the language of these texts. */
    public ComparisonText(Texts texts) {
        this.texts = Bundle.with(texts);
    }

    /**
     * One sentence: the dispatches of a week, by how much they fall or rise, and those of an hour.
     *
     * @param before what the first catalogue is called
     * @param after what the second is called
     */
    public String sentence(Comparison comparison, String before, String after) {
        double fall = comparison.fall();
        String how = fall == 0 ? "same" : fall > 0 ? "fall" : "rise";
        return texts.text(
                "comparison.sentence",
                before,
                after,
                comparison.before().total(),
                comparison.after().total(),
                texts.text("comparison." + how, Math.abs(fall)),
                Math.round(comparison.before().perHour()),
                Math.round(comparison.after().perHour()));
    }

    /** The jobs of which there are more or fewer dispatches in the week. */
    public TextTable changes(Comparison comparison, String before, String after) {
        TextTable table = TextTable.of(texts.text("column.job"), before, after, texts.text("column.difference"))
                .numbers(1, 2, 3);
        comparison.changes().forEach(it -> table.row(it.job(), number(it.before()), number(it.after()), signed(it)));
        return table;
    }

    private String number(int count) {
        return texts.text("count", count);
    }

    private String signed(Comparison.Change change) {
        int difference = change.after() - change.before();
        return texts.text(difference > 0 ? "count.more" : "count.fewer", Math.abs(difference));
    }
}
