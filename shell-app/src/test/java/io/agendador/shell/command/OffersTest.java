package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.shell.line.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffersTest {

    private static final Terminal DEMO = DemoShell.terminal(Texts.PORTUGUESE);

    @BeforeAll
    static void loadsTheDemo() {
        assertThat(DEMO.run("sistema", "demo")).as(DEMO.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "esc|escala",
                "ESCALA|escala",
                "escala ger|gerar",
                "sistema back|backup",
                "sistema rest|restaurar",
                "system rest|restore",
                "sistema snapshot li|listar",
                "system snapshot di|diff",
                "ros|roster",
                "roster gen|generate",
                "ajuda escala ger|gerar",
                "escala mostrar --prof|--profissional",
                "escala mostrar --prop|--proposta",
                "escala mostrar --shi|--shift",
                "escala mostrar --turno man|manhã",
                "escala mostrar --turno MANHÃ|manhã",
                "escala mostrar --por prof|profissional",
                "escala mostrar --local sava|Savassi",
                "escala mostrar --local=sava|--local=Savassi",
                "escala porque --sala \"savassi - sala 1|Savassi - Sala 1",
                "cadastro mostrar loc|local",
                "cadastro mostrar sala \"Savassi - Sala 1|Savassi - Sala 1",
                "cadastro mostrar local sav|Savassi",
                "cadastro profissionais --etiqueta trein|treinador",
                "cadastro aberturas --dia terc|terça-feira",
            })
    void completes(String line, String completed) {
        assertThat(DEMO.completions(line)).containsExactly(completed);
    }

    @Test
    void offersNamesInTheReadersLanguageAlone() {
        assertThat(DEMO.completions(""))
                .containsExactly(
                        "status", "sistema", "escala", "cadastro", "agenda", "jobs", "prompt", "conversa", "ajuda");
        assertThat(DemoShell.terminal(Locale.ENGLISH).completions(""))
                .containsExactly(
                        "status", "system", "roster", "registry", "calendar", "jobs", "prompt", "talk", "help");
    }

    @Test
    void offersOnlyTheOptionsThatAreLeft() {
        assertThat(DEMO.completions("escala porque --data 2026-11-24 --shift manha --"))
                .containsExactly("--sala", "--profissional", "--proposta", "--json", "--ajuda");
    }

    @Test
    void offersDatesFromTodayOn() {
        assertThat(DEMO.completions("escala porque --data "))
                .hasSize(14)
                .startsWith("2026-11-18", "2026-11-19")
                .endsWith("2026-12-01");
        assertThat(DEMO.completions("escala gerar --inicio ")).startsWith("2026-11-15", "2026-11-22");
    }

    @Test
    void offersTheLatestProposalFirstAndShortIds() {
        List<String> offered = DEMO.completions("escala mostrar --proposta ");

        assertThat(offered).hasSizeGreaterThan(1).startsWith("ultima");
        assertThat(offered.subList(1, offered.size())).allMatch(it -> it.matches("[0-9a-f]{8}"));
        assertThat(DEMO.run("escala", "mostrar", "--proposta", offered.get(1))).isZero();
    }

    @Test
    void offersFoldersForFolders(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("Minha pasta").resolve("dentro"));
        Files.createDirectory(folder.resolve(".escondida"));
        Files.createFile(folder.resolve("arquivo.csv"));

        assertThat(DEMO.completions("cadastro importar \"" + folder + "/")).containsExactly(folder + "/Minha pasta/");
        assertThat(DEMO.completions("cadastro importar \"" + folder + "/.e")).containsExactly(folder + "/.escondida/");
        assertThat(DEMO.completions("cadastro importar \"" + folder + "/Minha pasta/"))
                .containsExactly(folder + "/Minha pasta/dentro/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nada ",
                "escala nada ",
                "cadastro mostrar nada ",
                "cadastro importar /nao/existe/",
                "escala mostrar --local Marte"
            })
    void offersNothingWhereNothingIsKnown(String line) {
        assertThat(DEMO.completions(line)).isEmpty();
    }

    @Test
    void offersNothingBeforeThereIsANetwork() {
        assertThat(DemoShell.terminal(Texts.PORTUGUESE).completions("escala mostrar --local "))
                .isEmpty();
    }
}
