package io.agendador.present;

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

    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }
}
