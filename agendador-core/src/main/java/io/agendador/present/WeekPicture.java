package io.agendador.present;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints a grid as a picture that can be read on a telephone. Needs neither a display nor installed fonts. */
public final class WeekPicture {

    private static final int MARGIN = 24;
    private static final int ROW = 38;
    private static final int CELL = 168;
    private static final int LABEL = 230;
    private static final int PADDING = 10;
    private static final Font TEXT = BundledFont.of(Font.PLAIN, 21);
    private static final Font BOLD = BundledFont.of(Font.BOLD, 21);
    private static final Color LINE = new Color(0xDDDDDD);
    private static final Color BAND = new Color(0xEEF2F6);
    private static final Color GAP = new Color(0xFDE9DC);

    private final Grid grid;
    private final String subtitle;
    private final Graphics2D pen;
    private final int width;
    private int y = MARGIN;

    private WeekPicture(Grid grid, String subtitle, BufferedImage canvas) {
        this.grid = grid;
        this.subtitle = subtitle;
        this.pen = canvas.createGraphics();
        this.width = canvas.getWidth();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, canvas.getHeight());
    }

    /**
     * The picture as a PNG file's content.
     *
     * @param subtitle a line below the title: the network, its zone, a proposal's number
     */
    public static byte[] png(Grid grid, String subtitle) {
        BufferedImage canvas = image(grid, subtitle);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(canvas, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage image(Grid grid, String subtitle) {
        int columns = Math.max(4, grid.header().size() - 1);
        int lines = grid.rows().size() + 3 + (grid.legend().isEmpty() ? 0 : 1);
        BufferedImage canvas = new BufferedImage(
                2 * MARGIN + LABEL + columns * CELL, 2 * MARGIN + lines * ROW, BufferedImage.TYPE_INT_RGB);
        WeekPicture picture = new WeekPicture(grid, subtitle, canvas);
        picture.paint();
        picture.pen.dispose();
        return canvas;
    }

    private void paint() {
        write(grid.title(), MARGIN, width - 2 * MARGIN, BOLD, Color.BLACK);
        y += ROW;
        write(subtitle, MARGIN, width - 2 * MARGIN, TEXT, Style.QUIET.color());
        y += ROW;
        band();
        for (int column = 1; column < grid.header().size(); column++) {
            write(grid.header().get(column), left(column), CELL, BOLD, Color.BLACK);
        }
        y += ROW;
        grid.rows().forEach(this::row);
        legend(grid.legend());
    }

    private void row(Grid.Row row) {
        if (row.isHeading()) {
            band();
            write(row.cells().get(0).text(), MARGIN, width - 2 * MARGIN, BOLD, Color.BLACK);
        } else {
            for (int column = 0; column < row.cells().size(); column++) {
                cell(row.cells().get(column), column);
            }
            pen.setColor(LINE);
            pen.drawLine(MARGIN, y + ROW - 1, width - MARGIN, y + ROW - 1);
        }
        y += ROW;
    }

    private void cell(Grid.Cell cell, int column) {
        int cellWidth = column == 0 ? LABEL : CELL;
        if (cell.style() == Style.GAP || cell.style() == Style.WRONG) {
            pen.setColor(GAP);
            pen.fillRect(left(column), y, cellWidth, ROW - 1);
        }
        Font font = cell.style() == Style.PLAIN || cell.style() == Style.GENERATED ? TEXT : BOLD;
        write(cell.text(), left(column), cellWidth, font, cell.style().color());
    }

    private void legend(List<Grid.Cell> entries) {
        int x = MARGIN;
        for (Grid.Cell entry : entries) {
            write(entry.text(), x, width - MARGIN - x, TEXT, entry.style().color());
            x += pen.getFontMetrics(TEXT).stringWidth(entry.text()) + 3 * PADDING;
        }
    }

    private void band() {
        pen.setColor(BAND);
        pen.fillRect(MARGIN, y, width - 2 * MARGIN, ROW - 1);
    }

    private void write(String text, int x, int room, Font font, Color color) {
        pen.setFont(font);
        pen.setColor(color);
        String fitted = text;
        int most = DisplayWidth.of(text);
        while (most > 1 && pen.getFontMetrics().stringWidth(fitted) > room - PADDING) {
            most--;
            fitted = DisplayWidth.cut(text, most);
        }
        pen.drawString(fitted, x + PADDING / 2, y + ROW * 2 / 3);
    }

    private static int left(int column) {
        return column == 0 ? MARGIN : MARGIN + LABEL + (column - 1) * CELL;
    }
}
