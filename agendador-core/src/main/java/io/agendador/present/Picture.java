package io.agendador.present;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * White paper and a pen with the bundled font: what all pictures are painted with, the same on every machine. For the
 * making of one picture only.
 */
public final class Picture {

    /** What most is written in. */
    public static final Font TEXT = BundledFont.of(Font.PLAIN, 21);

    /** Headings, and what must be seen. */
    public static final Font BOLD = BundledFont.of(Font.BOLD, 21);

    /** What is written with. */
    public static final Color INK = Color.BLACK;

    /** What parts rows. */
    public static final Color LINE = new Color(0xDDDDDD);

    /** The ground of headings. */
    public static final Color BAND = new Color(0xEEF2F6);

    /** Still as large as what a telephone shows beside it. */
    static final float SMALLER = 0.9f;

    private static final FontRenderContext ANTIALIASED = new FontRenderContext(null, true, false);

    private final BufferedImage image;
    private final Graphics2D pen;

    /** Empty paper of so many pixels. */
    public Picture(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        fill(Color.WHITE, 0, 0, width, height);
    }

    /** In pixels. */
    public int width() {
        return image.getWidth();
    }

    /** Fills a rectangle. */
    public void fill(Color color, int x, int y, int width, int height) {
        pen.setColor(color);
        pen.fillRect(x, y, width, height);
    }

    /** Draws a straight line, so many pixels thick. */
    public void line(Color color, int thickness, int x1, int y1, int x2, int y2) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.drawLine(x1, y1, x2, y2);
    }

    /** Slanting lines within a rectangle. */
    public void hatch(Color color, int x, int y, int width, int height) {
        Shape clip = pen.getClip();
        pen.clipRect(x, y, width, height);
        for (int at = x - height; at < x + width; at += 8) {
            line(color, 2, at, y + height, at + height, y);
        }
        pen.setClip(clip);
    }

    /** Writes on this base line, from x to the right; what has not room enough is written smaller, then cut. */
    public void write(String text, int x, int base, int room, Font font, Color color) {
        Font small = font.deriveFont(font.getSize2D() * SMALLER);
        boolean fits = width(text, font) <= room;
        pen.setFont(fits ? font : small);
        pen.setColor(color);
        pen.drawString(fits ? text : cut(text, room, small), x, base);
    }

    /** Writes on this base line in the middle of the room that begins at x. */
    public void writeCentred(String text, int x, int base, int room, Font font, Color color) {
        write(text, x + Math.max(0, room - width(text, font)) / 2, base, room, font, color);
    }

    /** Writes on this base line so that it ends at the right edge of the room that begins at x. */
    public void writeRight(String text, int x, int base, int room, Font font, Color color) {
        write(text, x + Math.max(0, room - width(text, font)), base, room, font, color);
    }

    /** How wide the text will be, in pixels. */
    public static int width(String text, Font font) {
        return (int) Math.ceil(font.getStringBounds(text, ANTIALIASED).getWidth());
    }

    /** What has been painted; nothing can be added. */
    public BufferedImage done() {
        pen.dispose();
        return image;
    }

    /** The content of a PNG file. */
    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String cut(String text, int room, Font font) {
        String cut = text;
        int most = DisplayWidth.of(text);
        while (most > 1 && width(cut, font) > room) {
            most--;
            cut = DisplayWidth.cut(text, most);
        }
        return cut;
    }
}
