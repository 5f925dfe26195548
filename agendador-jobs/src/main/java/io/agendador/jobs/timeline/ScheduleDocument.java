package io.agendador.jobs.timeline;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.present.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A catalogue's schedule as a Markdown document: the jobs by category, a day hour by hour, and what it was before.
 * Immutable.
 */
public final class ScheduleDocument {

    private final Texts texts;
    private final LocalDate day;

    /**
     * Documents that show this day.
     *
     * @param day hour by hour; the week that is counted begins with it
     */
    public ScheduleDocument(Texts texts, LocalDate day) {
        this.texts = Bundle.with(texts);
        this.day = day;
    }

    /**
     * A catalogue that has a name.
     *
     * @param name of its profile
     */
    public record Named(String name, Catalogue catalogue) {}

    /** The document, each line ended by a line feed. */
    public String markdown(Named shown, Named before, Named after) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + texts.text("document.title", shown.name()));
        lines.add("");
        lines.add(texts.text("document.note"));
        overview(shown.catalogue(), lines);
        windows(shown.catalogue(), lines);
        section("document.day", lines);
        lines.add("```text");
        lines.addAll(new DayTimeline(texts, false).lines(shown.catalogue(), day));
        lines.add("```");
        compared(before, after, lines);
        return String.join("\n", lines) + "\n";
    }

    private void overview(Catalogue catalogue, List<String> lines) {
        JobTable table = new JobTable(texts);
        section("document.overview", lines);
        lines.remove(lines.size() - 1);
        for (String category : catalogue.categories()) {
            lines.add("");
            lines.add("### " + category);
            lines.add("");
            table(table.header(), table.rows(catalogue, category, day), List.of(JobTable.COUNT), lines);
        }
    }

    private void windows(Catalogue catalogue, List<String> lines) {
        WindowTable table = new WindowTable(texts);
        List<List<String>> rows = table.rows(catalogue);
        if (!rows.isEmpty()) {
            section("document.windows", lines);
            table(table.header(), rows, List.of(), lines);
        }
    }

    private void compared(Named before, Named after, List<String> lines) {
        Comparison comparison = Comparison.of(before.catalogue(), after.catalogue(), day);
        section("document.compared", lines);
        lines.add(new ComparisonText(texts).sentence(comparison, before.name(), after.name()));
        lines.add("");
        List<List<String>> rows = comparison.changes().stream()
                .map(it -> List.of(it.job(), texts.text("count", it.before()), texts.text("count", it.after())))
                .toList();
        table(List.of(texts.text("column.job"), before.name(), after.name()), rows, List.of(1, 2), lines);
    }

    private void section(String key, List<String> lines) {
        lines.add("");
        lines.add("## " + texts.text(key, texts.date(day)));
        lines.add("");
    }

    private static void table(List<String> header, List<List<String>> rows, List<Integer> numbers, List<String> lines) {
        List<String> rule = new ArrayList<>(Collections.nCopies(header.size(), "---"));
        numbers.forEach(it -> rule.set(it, "--:"));
        lines.add(row(header));
        lines.add("|" + String.join("|", rule) + "|");
        rows.forEach(it -> lines.add(row(it)));
    }

    /** A star would be emphasis, were it not for the back ticks of a cron. */
    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream()
                                .map(it -> it.contains("*") ? "`" + it + "`" : it)
                                .toList())
                + " |";
    }
}
