package io.agendador.jobs.timeline;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.timeline.Dispatches.Row;
import io.agendador.present.Style;
import io.agendador.present.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A day hour by hour for the terminal: a line for each job that has a cron, by category; in each local hour how often it is
 * dispatched, or at which minute if it comes but a few times a day. At most 109 columns wide. Immutable.
 */
public final class DayTimeline {

    private static final int LABEL = 31;
    private static final int CELL = 3;
    private static final int SUM = 6;

    private final Texts texts;
    private final boolean colours;

    /**
     * A way of writing.
     *
     * @param colours whether escape codes may be used; without them the text says the same
     */
    public DayTimeline(Texts texts, boolean colours) {
        this.texts = Bundle.with(texts);
        this.colours = colours;
    }

    /** The day line by line, without line ends. */
    public List<String> lines(Catalogue catalogue, LocalDate day) {
        Dispatches dispatches = Dispatches.onDay(catalogue, day);
        List<String> lines = new ArrayList<>();
        lines.add(styled(texts.text("timeline.title", texts.day(day), dispatches.total()), Style.HEADING));
        lines.add(styled(line("", "%02d"::formatted, texts.text("timeline.sum")), Style.HEADING));
        for (String category : dispatches.perCategory().keySet()) {
            lines.add(rule(category));
            dispatches.of(category).forEach(it -> lines.add(line(it)));
        }
        lines.add(rule(texts.text("timeline.all")));
        // Sums have three digits: two lines, so that they do not touch.
        lines.add(sums(dispatches, 0, String.valueOf(dispatches.total())));
        lines.add(sums(dispatches, 1, ""));
        lines.add(styled(texts.text("timeline.legend"), Style.QUIET));
        return lines;
    }

    private String line(Row row) {
        return line(
                row.job().name(),
                hour -> HourCell.of(row, hour),
                String.valueOf(row.times().size()));
    }

    private String sums(Dispatches dispatches, int odd, String sum) {
        StringBuilder line = new StringBuilder(" ".repeat(LABEL + odd * CELL));
        for (int hour = odd; hour < HourCell.HOURS; hour += 2) {
            line.append(right(String.valueOf(dispatches.inHour(hour)), CELL)).append(" ".repeat(CELL));
        }
        return (line.substring(0, Math.min(line.length(), width())) + right(sum, SUM)).stripTrailing();
    }

    private String line(String label, IntFunction<String> cell, String sum) {
        StringBuilder line = new StringBuilder(fitted(label));
        for (int hour = 0; hour < HourCell.HOURS; hour++) {
            String text = cell.apply(hour);
            line.append(text.isEmpty() ? " ".repeat(CELL - 1) + styled("·", Style.QUIET) : right(text, CELL));
        }
        return line + right(sum, SUM);
    }

    private String rule(String heading) {
        String text = "── " + heading + " ";
        return styled(text + "─".repeat(Math.max(0, width() + SUM - text.length())), Style.HEADING);
    }

    private static int width() {
        return LABEL + HourCell.HOURS * CELL;
    }

    private static String fitted(String label) {
        return label.length() > LABEL
                ? label.substring(0, LABEL - 1) + "…"
                : label + " ".repeat(LABEL - label.length());
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private String styled(String text, Style style) {
        return colours ? style.ansi(text) : text;
    }
}
