package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.shell.line.Terminal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is seen of a roster and what goes out of it. */
class FilesTest {

    private static final Terminal DEMO = DemoShell.terminal(Texts.PORTUGUESE);

    @BeforeAll
    static void loadsTheDemo() {
        assertThat(run("sistema demo")).as(DEMO.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "escala estatisticas",
                "escala estatisticas --semana 2",
                "escala estatisticas --justica",
                "escala estatisticas --mes 2026-12 --proposta ultima",
                "escala historico",
                "escala historico --de 2026-11-18 --ate 18/11/2026",
                "escala diff ultima",
            })
    void everyViewAnswersPeopleAndScripts(String line) {
        assertThat(run(line)).as(DEMO.err()).isZero();
        assertThat(DEMO.out()).isNotBlank();
        assertThat(run(line + " --json")).isZero();
        assertThat(json().isContainer()).isTrue();
    }

    @Test
    void theDiffTellsChangesReasonsHoursAndFindings() {
        run("escala diff ultima");

        assertThat(DEMO.out())
                .containsPattern("\\+ \\d+ entram")
                .contains("O que muda", "Horas por semana e dobras: antes→depois", "Deixa de ser apontado");
    }

    @Test
    void aProposalIsShownWithWhatItChanges() {
        run("escala mostrar --proposta ultima --semana 2");

        assertThat(DEMO.out()).contains("+ entra").contains("+ Ana");
    }

    @Test
    void theHistoryNamesWhoWhatWhenAndWhichProposal() {
        run("escala historico --json");

        assertThat(json()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.get("author").asString()).isEqualTo("Lia");
            assertThat(it.get("role").asString()).isEqualTo("ADMIN");
            assertThat(it.get("at").asString()).isEqualTo("2026-11-18T15:00:00Z");
        });
        int all = json().size();
        run("escala historico --proposta ultima --json");
        assertThat(json())
                .hasSizeLessThan(all)
                .allSatisfy(it -> assertThat(it.get("proposal").isNull()).isFalse());
        run("escala historico --de 2026-11-19 --json");
        assertThat(json()).isEmpty();
    }

    @Test
    void aRosterGoesOutInEveryForm(@TempDir Path folder) throws Exception {
        assertThat(export(folder, "r.csv", "--proposta", "ultima", "--profissional", "Ana"))
                .startsWith("date,shift,start,end,location,room,professional")
                .contains("Ana Moura")
                .doesNotContain("Beatriz");
        assertThat(export(folder, "r.ics", "--proposta", "ultima")).contains("BEGIN:VEVENT");
        assertThat(read(export(folder, "p.json", "--proposta", "ultima")).get("changes"))
                .isNotEmpty();
        assertThat(read(export(folder, "r.json", "--proposta", "ultima", "--local", "Savassi"))
                        .get("slots"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("location").asString()).isEqualTo("Savassi"));
        assertThat(export(folder, "s.png", "--proposta", "ultima", "--semana", "2"))
                .contains("PNG");
        assertThat(export(folder, "f.png", "--semana", "1")).contains("PNG");
    }

    @Test
    void onlyTheDaysAskedForGoOut(@TempDir Path folder) throws Exception {
        String csv = export(folder, "r.csv", "--proposta", "ultima", "--de", "2026-11-24", "--ate", "2026-11-25");

        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(it -> it.matches("2026-11-2[45],.*"));
    }

    @Test
    void statisticsGoOutInEveryForm(@TempDir Path folder) throws Exception {
        for (String file : List.of("h.csv", "h.json", "h.png")) {
            assertThat(DEMO.run(
                            "escala",
                            "estatisticas",
                            "--arquivo",
                            folder.resolve(file).toString()))
                    .as(DEMO.err())
                    .isZero();
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
        DEMO.run("escala", "estatisticas", "--tabela", "visitas", "--arquivo", folder + "/v.csv");
        assertThat(folder.resolve("v.csv")).content().startsWith("stretch,professional,location,slots");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyIfThatIsConfirmed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("escala.csv");
        Files.writeString(file, "minha");

        assertThat(DEMO.run("escala", "exportar", file.toString())).isEqualTo(3);
        assertThat(file).hasContent("minha");
        assertThat(DEMO.run("escala", "exportar", file.toString(), "--simular")).isZero();
        assertThat(DEMO.out()).contains("seria substituído");
        assertThat(file).hasContent("minha");
        assertThat(DEMO.run("escala", "exportar", file.toString(), "--sim")).isZero();
        assertThat(file).content().startsWith("date,");
        assertThat(folder.toFile().list()).containsExactly("escala.csv");
    }

    @Test
    void aDryRunWritesNothing(@TempDir Path folder) {
        assertThat(DEMO.run("escala", "exportar", folder + "/escala.csv", "--simular"))
                .isZero();
        assertThat(DEMO.run("cadastro", "exportar", folder + "/rede.json", "--simular"))
                .isZero();
        assertThat(DEMO.run("cadastro", "exportar", folder + "/rede", "--simular"))
                .isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theNetworkGoesOutAsOneFileAndComesInUnchanged(@TempDir Path folder) {
        String file = folder.resolve("rede.json").toString();
        assertThat(DEMO.run("cadastro", "exportar", file)).as(DEMO.err()).isZero();

        assertThat(DEMO.run("cadastro", "importar", file)).as(DEMO.err()).isZero();
        assertThat(DEMO.out()).contains("Nada mudou.").contains("professionals");
    }

    @Test
    void aWrongFieldOfAFileIsToldWithItsPath(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rede.json");
        Files.writeString(file, "{\"rooms\": [{\"location\": \"Savassi\", \"nome\": \"Sala 9\"}]}");

        assertThat(DEMO.run("cadastro", "importar", file.toString())).isEqualTo(4);
        assertThat(DEMO.out()).contains("rede.json, linha 1, coluna rooms[0].nome: “nome” não é aceito");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "escala exportar escala.pdf|“escala.pdf” não diz o que escrever",
                "escala exportar ''|Falta “arquivo” em “escala exportar”",
                "escala exportar .csv|não diz o que escrever",
                "escala exportar /nao/existe/escala.csv|A pasta “/nao/existe” não existe",
                "escala exportar /tmp/e.csv --proposta ultima --semana 9|A proposta vai de 22/11/2026 a 19/12/2026",
                "escala mostrar --proposta ultima --semana 1|A proposta vai de 22/11/2026 a 19/12/2026",
                "escala exportar /tmp/escala.png|Uma imagem mostra uma semana, e são 4",
                "escala exportar /tmp/e.csv --de 2026-12-01 --ate 2026-11-01|não serve",
                "escala exportar /tmp/e.csv --de 2026-12-01 --semana 1|de um modo só",
                "escala estatisticas --semana 1 --mes 2026-12|de um modo só",
                "escala estatisticas --mes dezembro|“dezembro” não é um mês",
                "escala estatisticas --arquivo /tmp/c.png --tabela cobertura|A cobertura não tem imagem",
                "cadastro importar /nao/existe.json|O arquivo “/nao/existe.json” não existe",
            })
    void whatCannotBeIsOneSentence(String line, String sentence) {
        assertThat(run(line)).isEqualTo(2);

        assertThat(DEMO.err().lines()).singleElement().asString().contains(sentence);
    }

    @Test
    void completesFilesAndTables(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("rede.json"));
        Files.createFile(folder.resolve("nota.txt"));

        assertThat(DEMO.completions("cadastro importar \"" + folder + "/")).containsExactly(folder + "/rede.json");
        assertThat(DEMO.completions("escala estatisticas --tabela vis")).containsExactly("visitas");
        assertThat(DEMO.completions("escala hist")).containsExactly("historico");
    }

    private static String export(Path folder, String file, String... options) throws Exception {
        Path target = folder.resolve(file);
        List<String> line = new ArrayList<>(List.of("escala", "exportar", target.toString()));
        line.addAll(List.of(options));
        assertThat(DEMO.run(line.toArray(String[]::new))).as(DEMO.err()).isZero();
        return Files.readString(target, StandardCharsets.ISO_8859_1);
    }

    private static JsonNode json() {
        return read(DEMO.out());
    }

    private static JsonNode read(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static int run(String line) {
        return DEMO.run(line, new String[0]);
    }
}
