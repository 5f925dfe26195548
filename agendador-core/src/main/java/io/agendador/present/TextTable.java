package io.agendador.present;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A small table for a terminal or a file: a heading line and one line per row. Not safe for several threads. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    private TextTable(List<String> header) {
        this.header = header;
    }

    /** A table of these columns without rows. */
    public static TextTable of(String... header) {
        return new TextTable(List.of(header));
    }

    /** Aligns these columns, the first is 0, to the right. */
    public TextTable numbers(int... columns) {
        IntStream.of(columns).forEach(numbers::add);
        return this;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not one cell for each column
     */
    public TextTable row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + header.size() + " columns");
        }
        rows.add(List.of(cells).stream().map(String::valueOf).toList());
        return this;
    }

    /**
     * The table line by line.
     *
     * @param width columns of the terminal: wide columns are cut to fit; 0 for no cutting
     * @param colours whether escape codes may be used
     */
    public List<String> lines(int width, boolean colours) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        String heading = line(header, widths);
        lines.add(colours ? Style.HEADING.ansi(heading) : heading);
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = IntStream.range(0, header.size()).map(this::widest).toArray();
        int gaps = GAP.length() * (widths.length - 1);
        while (width > 0 && IntStream.of(widths).sum() + gaps > width) {
            int at = widestColumn(widths);
            if (widths[at] <= NARROWEST) {
                break;
            }
            widths[at]--;
        }
        return widths;
    }

    private int widest(int column) {
        int ofRows = rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
        return Math.max(DisplayWidth.of(header.get(column)), ofRows);
    }

    private static int widestColumn(int[] widths) {
        return IntStream.range(0, widths.length)
                .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                .orElse(0);
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String text = DisplayWidth.cut(cells.get(i), widths[i]);
            String filled = DisplayWidth.pad(text, widths[i]);
            String indent = filled.substring(text.length());
            line.append(numbers.contains(i) ? indent + text : filled).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
