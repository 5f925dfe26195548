package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.exchange.DemoNetwork;
import io.agendador.present.Texts;
import io.agendador.shell.line.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private static final Terminal DEMO = DemoShell.terminal(Texts.PORTUGUESE);

    @BeforeAll
    static void loadsTheDemo() {
        assertThat(run(DEMO, "sistema demo")).as(DEMO.err()).isZero();
    }

    @Test
    void theDemoShowsGridsScoreFindingsStepsAndWhatToTypeNext() {
        assertThat(run(DEMO, "sistema demo")).isZero();

        assertThat(DEMO.out())
                .contains("Semana 2 · 22/11 a 28/11/2026 · insegurança média")
                .contains("Semana 5 · 13/12 a 19/12/2026 · insegurança alta")
                .contains("── Savassi ──")
                .contains("0 erros")
                .contains("regras/cobertura/mudanças/preferências")
                .contains("Passo")
                .containsPattern("escala mostrar --proposta [0-9a-f]{8} --por profissional");
        assertThat(DEMO.out().lines()).filteredOn(it -> it.startsWith("Sala ")).allMatch(it -> it.length() <= 100);
    }

    @Test
    void whatTheDemoProposesToTypeWorks() {
        run(DEMO, "sistema demo");
        String next = DEMO.out()
                .lines()
                .filter(it -> it.contains("escala porque"))
                .findFirst()
                .orElseThrow()
                .strip();

        assertThat(run(DEMO, next)).as(DEMO.err()).isZero();
        assertThat(DEMO.out()).containsPattern("ninguém, porque|origem sistema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "escala mostrar",
                "escala mostrar --proposta ultima --por profissional",
                "escala mostrar --proposta ultima --por local --semana 3",
                "escala mostrar --semana 2 --status manual",
                "escala propostas",
                "escala inconsistencias --proposta ultima",
                "escala inconsistencias --gravidade aviso --tipo vaga",
                "escala gerar --simular --trabalho 1000",
                "escala gerar --simular --trabalho 1000 --inicio 29/11/2026 --semanas 2 --forcar-semanas 3-4",
                "escala gerar --simular --trabalho 1000 --somente-gaps --semente 7",
                "cadastro profissionais",
                "cadastro locais",
                "cadastro salas --local savassi",
                "cadastro aberturas --local Savassi --dia seg",
                "cadastro excecoes",
                "cadastro ausencias --profissional dani",
                "cadastro politica",
                "cadastro mostrar profissional bia",
                "cadastro mostrar sala \"Savassi Sala 1\"",
                "cadastro mostrar local Lourdes"
            })
    void everyListAnswersPeopleAndScripts(String line) {
        assertThat(run(DEMO, line)).as(DEMO.err()).isZero();
        assertThat(DEMO.out()).isNotBlank();
        assertThat(run(DEMO, line + " --json")).isZero();
        assertThat(json(DEMO).isContainer()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cadastro ausencias --profissional Beatris|Não há profissional “Beatris”. Seria “Beatriz Lopes”?",
                "cadastro salas --local Savasi|Não há local “Savasi”. Seria “Savassi”?",
                "cadastro mostrar pessoa Ana|Não sei mostrar “pessoa”",
                "escala mostrar --proposta zzzz|Não há proposta que comece por “zzzz”",
                "escala gerar --inicio 2026-11-01|A semana de 01/11/2026 já passou",
                "escala gerar --inicio 2029-11-01|está longe demais",
                "escala gerar --forcar-semanas 9|A semana 9 (10/01/2027) está fora da janela",
                "escala gerar --semanas 13|de 1 a 12",
                "escala porque --data 2026-11-24|Falta a opção “--sala”",
                "escala porque --sala Lua --data 2026-11-24 --turno manha|Não há sala “Lua”",
                "escala inconsistencias --aplicar x|“x” não é o número de uma ação",
                "escala inconsistencias --aplicar 9999|Não há inconsistência 9.999 nesta lista",
                "escala inconsistencias --aplicar 1.99|não há ação 99",
                "escala inconsistencias --aplicar 1 --proposta ultima|Ações são para a escala em vigor",
                "escala supor --data 2026-11-24|Falta a opção “--ausente”",
                "escala supor --ausente Ana --data 2026-11-24 --ate 2026-11-23|De 24/11/2026 a 23/11/2026 não dá",
                "escala supor --ausente Ana --data 2026-11-24 --ate 2028-11-23|São semanas demais",
                "escala ajustar --sala \"Savassi - Sala 1\" --data 2026-11-24 --turno manha|Diga uma coisa só",
                "cadastro importar /nao/existe|A pasta “/nao/existe” não existe",
                "cadastro importar ''|Falta “pasta” em “cadastro importar”",
                "cadastro exportar ''|Falta “pasta” em “cadastro exportar”",
                "escala rejeitar ''|Falta “proposta” em “escala rejeitar”",
                "escala desfazer ''|Falta “proposta” em “escala desfazer”",
                "agenda conflitos --adotar x|Digite um número inteiro a partir de 1",
                "prompt modelo|Falta dizer o que fazer com “prompt modelo”",
                "jobs|Digite um destes: jobs listar, jobs linha-do-tempo, jobs executar,",
                "ajuda nada|Não conheço o comando “nada”"
            })
    void whatDoesNotExistIsOneSentenceWithAWayOut(String line, String sentence) {
        assertThat(run(DEMO, line)).isEqualTo(2);

        assertThat(DEMO.out()).isEmpty();
        assertThat(DEMO.err().lines()).singleElement().asString().contains(sentence);
    }

    @Test
    void filtersShowOnlyWhatWasAskedFor() {
        run(DEMO, "escala mostrar --proposta ultima --profissional Ana --local Savassi --turno manha --json");

        JsonNode slots = json(DEMO).get("slots");
        assertThat(slots).isNotEmpty().allSatisfy(it -> {
            assertThat(it.get("professional").asString()).isEqualTo("Ana Moura");
            assertThat(it.get("room").asString()).startsWith("Savassi");
            assertThat(it.get("shift").asString()).isEqualTo("MORNING");
        });
    }

    @Test
    void aDryRunStoresNothingAndARunStoresOne() {
        int before = proposals();
        run(DEMO, "escala gerar --trabalho 1000 --simular");
        assertThat(proposals()).isEqualTo(before);

        run(DEMO, "escala gerar --trabalho 1000");
        assertThat(DEMO.out()).contains("escala mostrar --proposta");
        assertThat(proposals()).isEqualTo(before + 1);
    }

    @Test
    void theSameSeedAndWorkMakeTheSameProposal() {
        run(DEMO, "escala gerar --trabalho 5000 --semente 3 --simular --json");
        JsonNode first = json(DEMO);
        run(DEMO, "escala gerar --trabalho 5000 --semente 3 --simular --json");

        assertThat(json(DEMO).get("score")).isEqualTo(first.get("score"));
        assertThat(json(DEMO).get("gaps")).isEqualTo(first.get("gaps"));
    }

    @Test
    void whatATimedSearchTellsMakesTheSameProposal() {
        run(DEMO, "escala gerar --segundos 1 --simular --json");
        JsonNode first = json(DEMO);
        run(DEMO, "escala gerar --trabalho " + first.get("repeat").asString() + " --simular --json");

        assertThat(json(DEMO).get("score")).isEqualTo(first.get("score"));
        assertThat(json(DEMO).get("repeat")).isEqualTo(first.get("repeat"));
    }

    @Test
    void explainsAnAssignmentAndAClosedRoom() {
        run(DEMO, "escala porque --sala \"Savassi - Sala 1\" --data 24/11/2026 --turno manha --proposta ultima");
        assertThat(DEMO.out()).contains("ter 24/11 manhã, Savassi - Sala 1").contains("a favor: cobre uma vaga");

        run(DEMO, "escala porque --sala \"Savassi - Sala 1\" --data 22/11/2026 --turno manha");
        assertThat(DEMO.out()).contains("a sala não abre então");
    }

    @Test
    void whatWasExportedIsImportedWithoutAnyChange(@TempDir Path folder) {
        Path target = folder.resolve("rede");
        assertThat(DEMO.run("cadastro", "exportar", target.toString())).isZero();
        assertThat(target.resolve("professionals.csv")).exists();

        assertThat(DEMO.run("cadastro", "importar", target.toString()))
                .as(DEMO.err())
                .isZero();
        assertThat(DEMO.out()).contains("Nada mudou.");
    }

    @Test
    void anImportWithABadLineIsRefusedAndNamesIt(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("rooms.csv"), "location,name\nSavassi,Sala 9\nMarte,Sala 1\n");

        assertThat(DEMO.run("cadastro", "importar", folder.toString())).isEqualTo(4);
        assertThat(DEMO.out())
                .contains("rooms.csv, linha 3, coluna location: “Marte”")
                .contains("nada foi guardado");
        assertThat(DEMO.run("cadastro", "mostrar", "sala", "Savassi - Sala 9")).isEqualTo(2);
    }

    @Test
    void aPartialImportTakesTheGoodLines(@TempDir Path folder) throws Exception {
        Terminal terminal = DemoShell.terminal(Texts.PORTUGUESE);
        Files.write(folder.resolve("locations.csv"), demoFile("locations.csv"));
        Files.writeString(folder.resolve("rooms.csv"), "location,name\nSavassi,Sala 9\nMarte,Sala 1\n");

        assertThat(terminal.run("cadastro", "importar", folder.toString(), "--sim"))
                .isEqualTo(4);
        assertThat(terminal.run("cadastro", "importar", folder.toString(), "--parcial", "--sim"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("1 linha ficou de fora.");
        assertThat(run(terminal, "cadastro mostrar sala \"Savassi - Sala 9\"")).isZero();
    }

    @Test
    void anImportIsShownAndAskedFor(@TempDir Path folder) throws Exception {
        Terminal terminal = DemoShell.terminal(Texts.PORTUGUESE);
        Files.write(folder.resolve("locations.csv"), demoFile("locations.csv"));
        Files.writeString(folder.resolve("rooms.csv"), "location,name\nSavassi,Sala 9\nMarte,Sala 1\n");

        assertThat(terminal.run("cadastro", "importar", folder.toString(), "--parcial"))
                .isEqualTo(3);
        assertThat(terminal.answering("n").run("cadastro", "importar", folder.toString(), "--parcial"))
                .isEqualTo(3);
        assertThat(terminal.err())
                .contains("rooms.csv", "1 linha ficou de fora.")
                .doesNotContain("recusada");
        assertThat(terminal.run("cadastro", "mostrar", "sala", "Savassi - Sala 9"))
                .isEqualTo(1);
        assertThat(terminal.answering("s").run("cadastro", "importar", folder.toString(), "--parcial"))
                .isZero();
        assertThat(terminal.run("cadastro", "mostrar", "sala", "Savassi - Sala 9"))
                .isZero();
    }

    @Test
    void theDemoRefusesAHomeThatHoldsAnotherNetwork(@TempDir Path folder) throws Exception {
        Terminal terminal = DemoShell.terminal(Texts.PORTUGUESE);
        Files.write(folder.resolve("locations.csv"), demoFile("locations.csv"));
        terminal.run("cadastro", "importar", folder.toString(), "--sim");

        assertThat(run(terminal, "sistema demo")).isEqualTo(4);
        assertThat(terminal.err()).contains("Já há outra rede aqui").contains("AGENDADOR_HOME");
    }

    @Test
    void withoutANetworkEveryCommandSaysHowToBegin() {
        Terminal terminal = DemoShell.terminal(Texts.PORTUGUESE);

        assertThat(run(terminal, "status")).isZero();
        assertThat(terminal.out()).contains("sistema demo");
        assertThat(run(terminal, "escala gerar")).isEqualTo(1);
        assertThat(terminal.err()).contains("sistema demo");
    }

    @Test
    void speaksEnglishToo() {
        Terminal terminal = DemoShell.terminal(Locale.ENGLISH);

        assertThat(run(terminal, "system demo")).isZero();
        assertThat(terminal.out()).contains("Week 2").contains("What to type now");
        assertThat(run(terminal, "roster show --proposal latest --by person")).isEqualTo(2);
        assertThat(terminal.err()).contains("room, professional, location");
        assertThat(run(terminal, "roster findings --proposal latest --severity info"))
                .isZero();
        assertThat(run(terminal, "registry export --help")).isZero();
        assertThat(terminal.out()).contains("registry export <folder>").doesNotContain("pasta");
        assertThat(run(terminal, "registry export")).isEqualTo(2);
        assertThat(terminal.err()).contains("“folder” is missing");
        assertThat(run(terminal, "roster proposals")).isZero();
        assertThat(terminal.out()).containsPattern("\\d{1,2} \\p{Lu}\\p{Ll}{2} 20\\d\\d \\d\\d:\\d\\d");
    }

    private static int proposals() {
        run(DEMO, "escala propostas --quantas 1000 --json");
        return json(DEMO).size();
    }

    private static JsonNode json(Terminal terminal) {
        return JsonMapper.builder().build().readTree(terminal.out());
    }

    private static byte[] demoFile(String name) {
        return DemoNetwork.at(LocalDate.of(2026, 11, 18)).read(name, Integer.MAX_VALUE);
    }

    /** As a script would: quotes are understood. */
    private static int run(Terminal terminal, String line) {
        return terminal.run(line, new String[0]);
    }
}
