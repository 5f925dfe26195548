package io.agendador.present;

import java.util.ArrayList;
import java.util.List;

/**
 * A week as rows and columns, not yet drawn: {@link GridText} writes it, {@link WeekPicture} paints it.
 *
 * @param title one line
 * @param header the columns' headings; the first belongs to the labels and is empty
 * @param rows from top to bottom
 * @param legend what the signs in the cells mean; only those that occur
 */
public record Grid(String title, List<String> header, List<Row> rows, List<Cell> legend) {

    /**
     * One line of the grid.
     *
     * @param cells the label and one for each further column, or the one cell of a heading across all columns
     */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row heading(String text) {
            return new Row(List.of(new Cell(text, Style.HEADING)));
        }

        /** Whether it only heads the rows that follow. */
        public boolean isHeading() {
            return cells.size() == 1;
        }

        /** Lines of text that its cells take, 1 or 2. */
        public int lines() {
            return cells.stream().allMatch(it -> it.below().isEmpty()) ? 1 : 2;
        }
    }

    /**
     * What stands in one place.
     *
     * @param text one line, possibly empty, with the signs that go with it
     * @param below a second line, mostly empty: in a diff, what was there before
     */
    public record Cell(String text, Style style, String below) {

        /** Where nothing is open. */
        public static final Cell CLOSED = new Cell("", Style.QUIET);

        /** A cell of one line. */
        public Cell(String text, Style style) {
            this(text, style, "");
        }
    }

    /**
     * The same in parts, each with title, header and legend, none with more than so many lines of rows; cut between
     * locations where that is possible, else a location's heading comes again.
     */
    List<Grid> parts(int most) {
        List<List<Row>> parts = new ArrayList<>();
        int left = 0;
        for (List<Row> group : groups(most)) {
            left -= lines(group);
            if (left < 0) {
                parts.add(new ArrayList<>());
                left = most - lines(group);
            }
            parts.get(parts.size() - 1).addAll(group);
        }
        return parts.size() < 2
                ? List.of(this)
                : parts.stream().map(it -> new Grid(title, header, it, legend)).toList();
    }

    /** Whether any cell shows a difference. */
    boolean changes() {
        return rows.stream()
                .flatMap(it -> it.cells().stream())
                .anyMatch(it -> it.style().change());
    }

    /** Rows that stay together, each with its heading. */
    private List<List<Row>> groups(int most) {
        List<List<Row>> groups = new ArrayList<>();
        Row heading = null;
        int left = 0;
        for (Row row : rows) {
            heading = row.isHeading() ? row : heading;
            left -= row.lines();
            if (row.isHeading() || left < 0) {
                List<Row> group = new ArrayList<>();
                if (heading != null && !row.isHeading()) {
                    group.add(heading);
                }
                groups.add(group);
                left = most - lines(group) - row.lines();
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }

    private static int lines(List<Row> some) {
        return some.stream().mapToInt(Row::lines).sum();
    }

    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }
}
