package io.agendador.present;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The font that comes with the library, so that pictures look the same everywhere, on machines without fonts too. */
final class BundledFont {

    private static final String FILE = "DejaVuSans.ttf";
    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    /** Read once, at the first picture: three quarters of a megabyte. */
    private static final class Loaded {
        static final Font FONT = load();
    }

    private BundledFont() {}

    static Font of(int style, float points) {
        return Loaded.FONT.deriveFont(style, points);
    }

    private static Font load() {
        try {
            return read();
        } catch (RuntimeException | Error withoutFonts) {
            // Without any font installed Java2D gives up before it looks at ours, until it is told not to look around.
            if (System.getProperty(FONT_CONFIGURATION) != null) {
                throw withoutFonts;
            }
            tellThatThereAreNone();
            return read();
        }
    }

    private static Font read() {
        try (InputStream in = BundledFont.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(FILE + " in the jar is damaged", e);
        }
    }

    private static void tellThatThereAreNone() {
        try {
            Path none = Files.createTempFile("agendador-fontconfig", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n");
            System.setProperty(FONT_CONFIGURATION, none.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
