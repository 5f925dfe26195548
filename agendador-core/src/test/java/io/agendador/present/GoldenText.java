package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares lines with a file beside the tests; what differs is written into {@code target/golden}. */
final class GoldenText {

    static final Path ACTUAL = Path.of("target", "golden");

    private GoldenText() {}

    static void assertMatches(String file, List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        String expected = read(file);
        if (!text.equals(expected)) {
            write(ACTUAL.resolve(file), text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(text).as(file).isEqualTo(expected);
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(ACTUAL);
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try (InputStream golden = GoldenText.class.getResourceAsStream(file)) {
            return golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
