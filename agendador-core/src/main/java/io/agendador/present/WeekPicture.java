package io.agendador.present;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Paints a grid as a picture that can be read on a telephone. Needs neither a display nor installed fonts. */
public final class WeekPicture {

    private static final int MARGIN = 24;
    private static final int ROW = 38;
    private static final int CELL = 168;
    private static final int LABEL = 230;
    private static final int PADDING = 5;
    private static final int APART = 30;
    private static final int LEAST_COLUMNS = 4;

    /** Of rows, with a height that is about the width of six days. */
    private static final int MOST_LINES = 30;

    private static final int LEAST_LINES = 12;

    private final Grid grid;
    private final String subtitle;
    private final List<List<Grid.Cell>> legend;
    private final List<Grid.Cell> beneath;
    private final int perLine;
    private final Picture picture;
    private int y = MARGIN;

    private WeekPicture(Grid grid, String subtitle, List<Grid.Cell> beneath) {
        this.grid = grid;
        this.subtitle = subtitle;
        this.beneath = beneath;
        int columns = Math.max(LEAST_COLUMNS, grid.header().size() - 1);
        int width = 2 * MARGIN + LABEL + columns * CELL;
        legend = wrapped(grid.legend(), width - 2 * MARGIN);
        perLine = Math.max(1, (width - 2 * MARGIN) / widest(beneath));
        int lines = 3 + grid.rows().stream().mapToInt(Grid.Row::lines).sum() + legend.size();
        lines += beneath.isEmpty() ? 0 : 1 + (beneath.size() - 2 + perLine) / perLine;
        picture = new Picture(width, 2 * MARGIN + lines * ROW);
    }

    /**
     * The pictures as PNG files' contents: several where a single one would be so high that a telephone shows it smaller.
     *
     * @param subtitle a line below the title: the network, its zone, a proposal's number
     */
    public static List<byte[]> parts(Grid grid, String subtitle) {
        return parts(grid, List.of()).stream().map(it -> png(it, subtitle)).toList();
    }

    /** With room for what stands beneath one of them. */
    static List<Grid> parts(Grid grid, List<Grid.Cell> beneath) {
        return grid.parts(Math.max(LEAST_LINES, MOST_LINES - beneath.size() / 3));
    }

    /**
     * The picture as a PNG file's content.
     *
     * @param subtitle a line below the title: the network, its zone, a proposal's number
     */
    public static byte[] png(Grid grid, String subtitle) {
        return Picture.png(image(grid, subtitle));
    }

    static BufferedImage image(Grid grid, String subtitle) {
        return image(grid, subtitle, List.of());
    }

    /** {@code beneath}: a heading, and what stands below it in columns; or nothing. */
    static BufferedImage image(Grid grid, String subtitle, List<Grid.Cell> beneath) {
        return new WeekPicture(grid, subtitle, beneath).paint();
    }

    private BufferedImage paint() {
        write(grid.title(), MARGIN, across(), Picture.BOLD, Picture.INK);
        y += ROW;
        write(subtitle, MARGIN, across(), Picture.TEXT, Style.QUIET.color());
        y += ROW;
        picture.fill(Picture.BAND, MARGIN, y, across(), ROW - 1);
        for (int column = 1; column < grid.header().size(); column++) {
            write(grid.header().get(column), left(column), CELL, Picture.BOLD, Picture.INK);
        }
        y += ROW;
        grid.rows().forEach(this::row);
        legend.forEach(this::legend);
        if (!beneath.isEmpty()) {
            beneath();
        }
        return picture.done();
    }

    private void beneath() {
        picture.fill(Picture.BAND, MARGIN, y, across(), ROW - 1);
        write(beneath.get(0).text(), MARGIN, across(), Picture.BOLD, Picture.INK);
        int column = across() / perLine;
        for (int at = 1; at < beneath.size(); at++) {
            Grid.Cell cell = beneath.get(at);
            int place = (at - 1) % perLine;
            y += place == 0 ? ROW : 0;
            int x = MARGIN + place * column;
            picture.fill(cell.style().fill(), x, y, column - 2, ROW - 1);
            write(cell.text(), x, column, Picture.TEXT, cell.style().color());
        }
        y += ROW;
    }

    private void row(Grid.Row row) {
        if (row.isHeading()) {
            picture.fill(Picture.BAND, MARGIN, y, across(), ROW - 1);
            write(row.cells().get(0).text(), MARGIN, across(), Picture.BOLD, Picture.INK);
        } else {
            for (int column = 0; column < row.cells().size(); column++) {
                cell(row.cells().get(column), column, row.lines() * ROW);
            }
            int bottom = y + row.lines() * ROW - 1;
            picture.line(Picture.LINE, 1, MARGIN, bottom, MARGIN + across(), bottom);
        }
        y += row.lines() * ROW;
    }

    private void cell(Grid.Cell cell, int column, int height) {
        int width = column == 0 ? LABEL : CELL;
        picture.fill(cell.style().fill(), left(column), y, width - 2, height - 1);
        Font font = cell.style().strong() ? Picture.BOLD : Picture.TEXT;
        write(cell.text(), left(column), width, font, cell.style().color());
        if (!cell.below().isEmpty()) {
            y += ROW;
            write(cell.below(), left(column), width, Picture.TEXT, cell.style().color());
            y -= ROW;
        }
    }

    private void legend(List<Grid.Cell> entries) {
        int x = MARGIN;
        for (Grid.Cell entry : entries) {
            if (!entry.style().fill().equals(Color.WHITE)) {
                picture.fill(entry.style().fill(), x, y, width(entry) - APART + 2 * PADDING, ROW - 4);
            }
            write(entry.text(), x, across(), Picture.TEXT, entry.style().color());
            x += width(entry);
        }
        y += ROW;
    }

    private void write(String text, int x, int room, Font font, Color color) {
        picture.write(text, x + PADDING, y + ROW * 2 / 3, room - 2 * PADDING, font, color);
    }

    private int across() {
        return picture.width() - 2 * MARGIN;
    }

    private static int left(int column) {
        return column == 0 ? MARGIN : MARGIN + LABEL + (column - 1) * CELL;
    }

    /** The legend's entries, on as many lines as they need. */
    private static List<List<Grid.Cell>> wrapped(List<Grid.Cell> entries, int room) {
        List<List<Grid.Cell>> lines = new ArrayList<>();
        int left = 0;
        for (Grid.Cell entry : entries) {
            left -= width(entry);
            if (left < 0) {
                lines.add(new ArrayList<>());
                left = room - width(entry);
            }
            lines.get(lines.size() - 1).add(entry);
        }
        return lines;
    }

    private static int widest(List<Grid.Cell> beneath) {
        return beneath.stream().skip(1).mapToInt(WeekPicture::width).max().orElse(1);
    }

    private static int width(Grid.Cell entry) {
        return Picture.width(entry.text(), Picture.TEXT) + APART;
    }
}
