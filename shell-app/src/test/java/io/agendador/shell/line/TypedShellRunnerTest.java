package io.agendador.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedShellRunnerTest {

    private final Terminal terminal = Terminal.ofEcho();

    @Test
    void keepsArgumentsWithSpacesAndQuotesAsTheyAre() {
        assertThat(terminal.run("eco", "dizer", "Ana Moura", "diz \"oi\" 'já'")).isZero();

        assertThat(terminal.out()).isEqualToIgnoringNewLines("[Ana Moura, diz \"oi\" 'já'] []");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void understandsOptionsInEitherLanguageAndEitherForm() {
        terminal.run("echo", "say", "x", "--weeks=3", "--inicio", "22/11/2026", "--turno", "manhã", "--alto");

        assertThat(terminal.out()).isEqualToIgnoringNewLines("[x] [3, 2026-11-22, MORNING, true]");
    }

    @Test
    void writesJsonForScripts() {
        terminal.run("eco", "dizer", "Ação", "--json");

        assertThat(terminal.out()).contains("\"arguments\" : [ \"Ação\" ]");
    }

    @Test
    void aCommandsOwnCodeIsTheProcesssCode() {
        assertThat(terminal.run("eco", "dizer", "stale")).isEqualTo(5);
        assertThat(terminal.out()).contains("stale");
    }

    @Test
    void aFailureIsOneSentenceOnTheErrorSide() {
        assertThat(terminal.run("eco", "dizer", "fail")).isEqualTo(1);

        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).isEqualToIgnoringNewLines("Algo falhou: broken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eco disser x|Não conheço o comando “eco disser”|eco dizer",
                "status1|Não conheço o comando “status1”|ajuda",
                "eco|Falta dizer o que fazer com “eco”|eco dizer",
                "eco dizer|Falta “texto”|--ajuda",
                "eco dizer a b c|“c” está sobrando|aspas",
                "eco dizer a --semana 3|A opção “--semana” não existe|--semanas",
                "eco dizer a --xyz|A opção “--xyz” não existe|--ajuda",
                "eco dizer a -x|A opção “-x” não existe|--ajuda",
                "eco dizer a --semanas|Falta o valor de “--semanas”|--semanas 4",
                "eco dizer a --alto=sim|A opção “--alto” não leva valor|sozinha",
                "eco dizer a --semanas -3|--semanas: “-3” não serve|de 1 a 12",
                "eco dizer a --semanas 99999999999999999999|não serve|de 1 a 12",
                "eco dizer a --semanas três|“três” não serve|de 1 a 12",
                "eco dizer a --inicio 31/02/2026|“31/02/2026” não é uma data|2026-11-24",
                "eco dizer a --inicio 2026-02-31|“2026-02-31” não é uma data|2026-11-24",
                "eco dizer a --turno noite|“noite” não serve|manhã, tarde",
                "eco dizer a --forcar 4-3|“3” não serve|de 4 a 12",
                "eco dizer a --forcar 3;4|“3;4” não serve|3-4"
            })
    void badInputIsOneSentenceWithAWayOut(String line, String wrong, String remedy) {
        assertThat(terminal.run(line.split(" ", -1))).isEqualTo(2);

        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines())
                .singleElement()
                .satisfies(it -> assertThat(it).contains(wrong).contains(remedy));
    }

    @Test
    void readsNumbersAsListsAndRanges() {
        terminal.run("eco", "dizer", "a", "--forcar", "1,3-4");

        assertThat(terminal.out()).isEqualToIgnoringNewLines("[a] [[1, 3, 4]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ajuda", "--help", "-h"})
    void helpComesWithExamplesFirstAndNeedsNoArguments(String option) {
        assertThat(terminal.run("eco", "dizer", option)).isZero();

        assertThat(terminal.out()).contains("Exemplos").contains("--semanas 4");
        assertThat(terminal.out().indexOf("eco dizer oi"))
                .isLessThan(terminal.out().indexOf("--semanas 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ajuda", "help", "--ajuda", "-h"})
    void helpListsAllCommands(String typed) {
        assertThat(terminal.run(typed)).isZero();

        assertThat(terminal.out()).contains("eco dizer <texto> [mais]").contains("Repete");
    }

    @Test
    void aScriptRunsToItsFirstFailure() {
        String script = "# um comentário\n\neco dizer \"Ana Moura\"\neco dizer stale\neco dizer nunca\n";

        assertThat(terminal.run(script, new String[0])).isEqualTo(5);
        assertThat(terminal.out()).contains("[Ana Moura]").contains("[stale]").doesNotContain("nunca");
    }
}
