package io.agendador.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes grids for a terminal or a file. */
public final class GridText {

    private static final int NARROWEST_CELL = 4;

    private final int width;
    private final boolean colours;

    /**
     * A way of writing.
     *
     * @param width columns of the terminal; a grid of eight columns reads well from 80 on
     * @param colours whether escape codes may be used; without them the text says the same
     */
    public GridText(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    /** The grid line by line, without line ends and without spaces at the ends of lines. */
    public List<String> lines(Grid grid) {
        int label = labelWidth(grid);
        int cell = cellWidth(grid, label);
        List<String> lines = new ArrayList<>();
        lines.add(paint(grid.title(), Style.HEADING));
        lines.add(line(
                grid.header().stream()
                        .map(it -> new Grid.Cell(it, Style.HEADING))
                        .toList(),
                label,
                cell));
        for (Grid.Row row : grid.rows()) {
            if (row.isHeading()) {
                lines.add(rule(row, label + (grid.header().size() - 1) * (cell + 1)));
            } else {
                lines.add(line(row.cells(), label, cell));
                if (row.lines() > 1) {
                    lines.add(line(below(row), label, cell));
                }
            }
        }
        if (!grid.legend().isEmpty()) {
            lines.add(legend(grid.legend()));
        }
        return lines;
    }

    private static int labelWidth(Grid grid) {
        return grid.rows().stream()
                .filter(row -> !row.isHeading())
                .mapToInt(row -> DisplayWidth.of(row.cells().get(0).text()))
                .max()
                .orElse(0);
    }

    private int cellWidth(Grid grid, int label) {
        int columns = Math.max(1, grid.header().size() - 1);
        int wanted = Math.max(
                widest(grid.header()),
                grid.rows().stream()
                        .filter(row -> !row.isHeading())
                        .mapToInt(row -> widest(row.cells().stream()
                                .skip(1)
                                .flatMap(it -> Stream.of(it.text(), it.below()))
                                .toList()))
                        .max()
                        .orElse(0));
        return Math.max(NARROWEST_CELL, Math.min(wanted, (width - label) / columns - 1));
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private String line(List<Grid.Cell> cells, int label, int cell) {
        StringBuilder line = new StringBuilder(fit(cells.get(0), label));
        cells.stream().skip(1).forEach(it -> line.append(' ').append(fit(it, cell)));
        return line.toString().stripTrailing();
    }

    private static List<Grid.Cell> below(Grid.Row row) {
        return row.cells().stream()
                .map(it -> new Grid.Cell(it.below(), it.style()))
                .toList();
    }

    private String rule(Grid.Row row, int total) {
        String text = "── " + row.cells().get(0).text() + " ";
        return paint(text + "─".repeat(Math.max(0, Math.min(total, width) - DisplayWidth.of(text))), Style.HEADING);
    }

    private String legend(List<Grid.Cell> entries) {
        return String.join(
                "  ", entries.stream().map(it -> paint(it.text(), it.style())).toList());
    }

    private String fit(Grid.Cell cell, int columns) {
        String text = DisplayWidth.cut(cell.text(), columns);
        return paint(text, cell.style()) + " ".repeat(Math.max(0, columns - DisplayWidth.of(text)));
    }

    private String paint(String text, Style style) {
        return colours ? style.ansi(text) : text;
    }
}
