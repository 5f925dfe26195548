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
        "simular.txt, simular --dias 2 --paradas 2 --piloto --pausa report",
        "simular-parado.txt, simular --situacao parado",
        "simular-falhas.txt, simular --situacao falhas",
        "simular-atraso.txt, simular --situacao atraso",
        "simular-circuito.txt, simular --situacao circuito",
        "simular-hora-errada.txt, simular --situacao hora-errada",
        "simular-manual.txt, simular --situacao manual",
        "explicar.txt, explicar report_manha 2026-01-02T10:00 --dias 2 --paradas 2 --pausa report",
        "verificar.txt, verificar --perfil before",
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
                "documento --dia amanha",
                "simular --dias 0",
                "simular --dias x",
                "simular --paradas -1",
                "simular --pausa foo",
                "simular --situacao chuva",
                "simular --perfil before --situacao hora-errada",
                "explicar report_manha",
                "explicar report_manha ontem",
                "explicar relatorio 2026-01-02T10:00",
                "explicar report_manha 2027-01-01T10:00",
                "explicar report_manha 2027-01-01T10:00Z",
                "verificar --perfil lunar",
                "executar --minutos 0",
                "executar --perfil lunar",
                "executar --porta 70000",
                "executar --chave curta"
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
    void aDocumentWithoutAFileIsToldInOneSentence() {
        assertThat(run(Texts.PORTUGUESE, "documento", "--arquivo", "")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("Diga em que arquivo escrever, como docs/jobs-schedule.md.");
    }

    @Test
    void whatIsWrongInACataloguesFileIsToldByLineAndField(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("catalogo.yaml");
        Files.writeString(file, "jobs:\n  report:\n    cron: 0 9 * *\n    timeout: soon\n");
        assertThat(run(Texts.PORTUGUESE, "verificar", "--arquivo", file.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith("O arquivo tem 2 erros:")
                .contains("Linha 3, jobs.report.cron: ", "Linha 4, jobs.report.timeout: ");
    }

    @Test
    void aCataloguesFileIsLintedInItsProfile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("catalogo.yaml");
        Files.writeString(file, Operation.read().yaml());
        assertThat(run(Texts.PORTUGUESE, "verificar", "--perfil", "before", "--arquivo", file.toString()))
                .isZero();
        assertThat(out.toString().replace("\r\n", "\n")).isEqualTo(golden("verificar.txt"));
    }

    @Test
    void aFileThatIsNoTextOrNotThereIsToldInOneSentence(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("catalogo.yaml");
        assertThat(run(Texts.PORTUGUESE, "verificar", "--arquivo", file.toString()))
                .isEqualTo(2);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(run(Texts.PORTUGUESE, "verificar", "--arquivo", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString().strip()).hasLineCount(2).doesNotContain("Exception");
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
        return new Desk(Texts.in(language), () -> Instant.parse("2026-11-22T02:59:00Z"), () -> 0, false);
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(OperationsCatalogueTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
