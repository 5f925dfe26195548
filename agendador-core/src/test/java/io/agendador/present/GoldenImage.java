package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Compares a picture with a PNG file beside the tests. What differs is written into {@code target/golden}: the picture as
 * it is, which takes the file's place if it is right, and the differences in red.
 *
 * <p>Edges of letters may be a little lighter or darker from one release of Java to the next. So pixels may be a little
 * off, and a few more so; but each tile of the picture is judged by itself, so that one other letter, or one other ground,
 * is not lost in a large picture.
 */
final class GoldenImage {

    private static final int TILE = 16;

    private GoldenImage() {}

    static void assertMatches(String file, BufferedImage actual) {
        BufferedImage expected = read(file);
        Difference difference = expected == null ? null : compare(expected, actual);
        if (difference == null || !difference.tolerable()) {
            GoldenText.write(GoldenText.ACTUAL.resolve(file), Picture.png(actual));
            if (difference != null) {
                GoldenText.write(GoldenText.ACTUAL.resolve("difference-" + file), Picture.png(difference.image()));
            }
        }
        assertThat(difference)
                .as("%s is beside the tests and as large as the picture; see target/golden", file)
                .isNotNull();
        assertThat(difference)
                .as("how %s differs in its worst tile; see target/golden", file)
                .matches(Difference::tolerable);
    }

    /**
     * How two pictures differ.
     *
     * @param share of pixels that are another colour, in the worst tile, 0…1
     * @param shift of a channel on average, in the worst tile, 0…255
     * @param image the second picture, pale, with the pixels that are another colour in red
     */
    record Difference(double share, double shift, BufferedImage image) {

        /** Some pixels of a tile of 256; a ground that nobody could tell from the other. */
        boolean tolerable() {
            return share <= 0.03 && shift <= 5;
        }

        @Override
        public String toString() {
            return "share %.3f, shift %.1f".formatted(share, shift);
        }
    }

    /** Null if they are not of the same size. */
    static @Nullable Difference compare(BufferedImage expected, BufferedImage actual) {
        int width = expected.getWidth();
        int height = expected.getHeight();
        if (actual.getWidth() != width || actual.getHeight() != height) {
            return null;
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        double share = 0;
        double shift = 0;
        for (int y = 0; y < height; y += TILE) {
            for (int x = 0; x < width; x += TILE) {
                Tile tile = new Tile(x, y, Math.min(x + TILE, width), Math.min(y + TILE, height));
                tile.compare(expected, actual, image);
                share = Math.max(share, tile.different / tile.pixels());
                shift = Math.max(shift, tile.shift());
            }
        }
        return new Difference(share, shift, image);
    }

    /** A small part of both pictures. */
    private static final class Tile {

        /** How far a channel may be off before a pixel is another colour. */
        private static final int TOLERANCE = 64;

        private final int left;
        private final int top;
        private final int right;
        private final int bottom;
        private double different;
        private final int[] shift = new int[3];

        Tile(int left, int top, int right, int bottom) {
            this.left = left;
            this.top = top;
            this.right = right;
            this.bottom = bottom;
        }

        void compare(BufferedImage expected, BufferedImage actual, BufferedImage image) {
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    Color is = new Color(actual.getRGB(x, y));
                    boolean other = other(new Color(expected.getRGB(x, y)), is);
                    different += other ? 1 : 0;
                    image.setRGB(x, y, (other ? Color.RED : pale(is)).getRGB());
                }
            }
        }

        double pixels() {
            return (right - left) * (bottom - top);
        }

        double shift() {
            return Math.max(Math.abs(shift[0]), Math.max(Math.abs(shift[1]), Math.abs(shift[2]))) / pixels();
        }

        private boolean other(Color expected, Color actual) {
            int[] off = {
                actual.getRed() - expected.getRed(),
                actual.getGreen() - expected.getGreen(),
                actual.getBlue() - expected.getBlue()
            };
            boolean far = false;
            for (int channel = 0; channel < off.length; channel++) {
                shift[channel] += off[channel];
                far |= Math.abs(off[channel]) > TOLERANCE;
            }
            return far;
        }

        private static Color pale(Color color) {
            return new Color(192 + color.getRed() / 4, 192 + color.getGreen() / 4, 192 + color.getBlue() / 4);
        }
    }

    static @Nullable BufferedImage read(String file) {
        try (InputStream golden = GoldenImage.class.getResourceAsStream(file)) {
            return golden == null ? null : ImageIO.read(golden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
