package io.agendador.examples.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsCatalogueTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("basedir", "."), "..", "..", "docs", "jobs-schedule.md");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "listar.txt, listar",
        "listar-before.txt, listar --perfil before",
        "listar.json, listar --perfil merged --json",
        "linha-do-tempo.txt, linha-do-tempo --dia 2026-11-25",
        "linha-do-tempo-before.txt, linha-do-tempo --perfil before --dia 2026-11-23",
        "comparar.txt, comparar",
        "ajuda.txt, --ajuda"
    })
    void answersAsInTheGoldenFile(String file, String line) throws IOException {
        assertThat(run(Texts.PORTUGUESE, line.split(" "))).isZero();
        assertThat(out.toString().replace("\r\n", "\n")).isEqualTo(golden(file));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theWakeUpsFallByMoreThanHalf() {
        run(Texts.PORTUGUESE, "comparar");
        assertThat(out.toString())
                .startsWith(
                        "before → rationalised: 35.020 → 14.542 disparos por semana, queda de 58,5 %; por hora 208 → 87.");
    }

    @Test
    void theCommittedScheduleIsWhatTheCommandWrites(@TempDir Path folder) throws IOException {
        Path written = folder.resolve("schedule.md");
        assertThat(run(Texts.PORTUGUESE, "documento", "--arquivo", written.toString()))
                .isZero();
        assertThat(Files.readString(DOCUMENT)).isEqualTo(Files.readString(written));
    }

    @Test
    void theTimelineIsAPictureToo(@TempDir Path folder) throws IOException {
        Path png = folder.resolve("day.png");
        assertThat(run(Texts.PORTUGUESE, "linha-do-tempo", "--png", png.toString()))
                .isZero();
        assertThat(ImageIO.read(png.toFile()).getHeight()).isGreaterThan(1000);
        assertThat(out.toString()).isEqualTo("Escrito: " + png + System.lineSeparator());
    }

    @Test
    void todayIsSaoPaulosDay() {
        run(Locale.ENGLISH, "linha-do-tempo");
        assertThat(out.toString()).startsWith("Dispatches by hour, Sat 21 Nov:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voar",
                "listar --perfil lunar",
                "listar voando",
                "listar --alto",
                "comparar --de lunar",
                "linha-do-tempo --dia 31/02",
                "linha-do-tempo --dia",
                "documento --dia amanha"
            })
    void whatIsNotUnderstoodIsToldInOneSentence(String line) {
        assertThat(run(Texts.PORTUGUESE, line.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip()).endsWith(".").hasLineCount(1).doesNotContain("Exception");
    }

    @Test
    void withoutACommandTheyAreListed() {
        assertThat(run(Texts.PORTUGUESE)).isEqualTo(2);
        assertThat(err.toString()).contains("Comandos:").contains("linha-do-tempo");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInOneSentence(@TempDir Path folder) {
        String nowhere = folder.resolve("no").resolve("such.md").toString();
        assertThat(run(Texts.PORTUGUESE, "documento", "--arquivo", nowhere)).isEqualTo(1);
        assertThat(err.toString().strip()).contains(nowhere).hasLineCount(1);
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(desk(Locale.ENGLISH).words().keySet())
                .isEqualTo(desk(Texts.PORTUGUESE).words().keySet());
    }

    private int run(Locale language, String... line) {
        return new OperationsCatalogue(desk(language), out, err).run(line);
    }

    private static Desk desk(Locale language) {
        return new Desk(Texts.in(language), () -> Instant.parse("2026-11-22T02:59:00Z"), false);
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(OperationsCatalogueTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
