package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.shell.line.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HandKeptTest {

    private final Terminal terminal = DemoShell.loaded();

    @Test
    void severalSlotsAreEnteredAtOnceByName() {
        String line = "escala sabado lancar --data 2026-12-26 \"Savassi - Sala 1=ana moura\" \"savassi sala 2=bia\"";

        assertThat(run(line)).isEqualTo(3);
        assertThat(holder("Savassi - Sala 1", "2026-12-26")).isNull();
        assertThat(run(line + " --sim")).as(terminal.err() + terminal.out()).isZero();
        assertThat(terminal.out()).contains("+ sáb 26/12 manhã, Savassi - Sala 2: Beatriz Lopes");
        assertThat(holder("Savassi - Sala 1", "2026-12-26")).isEqualTo("Ana Moura");
        assertThat(holder("Savassi - Sala 2", "2026-12-26")).isEqualTo("Beatriz Lopes");
        assertThat(run("escala desfazer --motivo engano --sim")).isZero();
        assertThat(holder("Savassi - Sala 1", "2026-12-26")).isNull();
    }

    @Test
    void aPersonIsAskedSlotBySlotAndShownTheMonthBeforeIt() {
        terminal.answering("ninguém", "", "bia", "bia", "caio", "fim", "s");

        assertThat(terminal.run("escala", "sabado", "lancar", "--mes", "2026-12"))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(terminal.err())
                .contains("Não há profissional “ninguém”")
                .contains("“fim” termina")
                .contains("+ Beatriz Lopes", "+ Caio Prado")
                .contains("Joana Vidal");
        assertThat(terminal.err().lines())
                .as("Bia is in one room at a time")
                .filteredOn(it -> it.contains("Regra “pessoa em dois lugares”: Beatriz Lopes"))
                .hasSize(1);
        assertThat(holder("Lourdes - Sala 1", "2026-12-26")).isEqualTo("Beatriz Lopes");
        assertThat(holder("Lourdes - Sala 2", "2026-12-26")).isEqualTo("Caio Prado");
    }

    @Test
    void whoTurnsAwayInTheMiddleChangesNothing() {
        JsonNode before = status();
        terminal.answering("bia");

        assertThat(terminal.run("escala", "sabado", "lancar", "--mes", "2026-12"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("Nada foi mudado.");
        assertThat(status()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lancar --mes 2026-12|2|Sem ninguém no terminal",
                "lancar|2|Diga --mes 2026-12 ou --data",
                "lancar --data 2026-12-26 Savassi|2|“Savassi” não serve. Escreva sala e pessoa",
                "lancar --data 2026-12-26 'Savassi - Sala 1=Beatris'|2|Seria “Beatriz Lopes”?",
                "lancar 'Savassi - Sala 1=bia'|2|Falta a opção “--data”",
                "lancar --data 2026-11-24 --turno manha 'Savassi - Sala 1=bia' --sim|4|Não é possível",
                "lancar --data 2026-11-28 'Savassi - Sala 1=Caio' --sim|4|a vaga já é de Ana Moura",
                "importar /nao/existe.csv|2|O arquivo “/nao/existe.csv” não existe",
                "trocar 'Ana Moura' Caio --data 2026-12-26|2|Ana Moura não está em nenhuma vaga em sáb 26/12",
                "trocar 'Ana Moura' 'ana moura' --data 2026-11-28|2|não troca consigo",
                "trocar 'Ana Moura' Caio|2|Falta a opção “--data”"
            })
    void whatCannotBeSaysSo(String line, int code, String sentence) {
        assertThat(run("escala sabado " + line))
                .as(terminal.err() + terminal.out())
                .isEqualTo(code);
        assertThat(terminal.err() + terminal.out()).contains(sentence);
    }

    @Test
    void aFileIsTakenAsAWholeOrInPart(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dezembro.csv");
        Files.writeString(file, """
                location,room,date,shift,professional
                Savassi,Sala 1,2026-12-26,MORNING,Ana Moura
                Savassi,Sala 2,2026-12-26,MORNING,Ninguém
                """);
        String line = "escala sabado importar " + file;

        assertThat(run(line + " --sim")).isEqualTo(4);
        assertThat(terminal.out()).contains("dezembro.csv, linha 3").contains("“Ninguém”");
        assertThat(holder("Savassi - Sala 1", "2026-12-26")).isNull();
        assertThat(run(line + " --parcial")).isEqualTo(3);
        assertThat(run(line + " --parcial --sim"))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(terminal.out()).contains("1 linha ficou de fora.");
        assertThat(holder("Savassi - Sala 1", "2026-12-26")).isEqualTo("Ana Moura");
    }

    @Test
    void aHandoverOnAHandKeptDayIsInForceAtOnceAndKeptAsASwap() {
        String line = "escala sabado trocar \"Ana Moura\" Caio --data 2026-11-28 --origem whatsapp --motivo viagem";

        assertThat(run(line)).isEqualTo(3);
        assertThat(json("escala trocas")).isEmpty();
        assertThat(run(line + " --sim")).as(terminal.err() + terminal.out()).isZero();
        assertThat(terminal.out()).contains("Ana Moura passa sáb 28/11 manhã, Savassi - Sala 1 a Caio Prado");
        assertThat(holder("Savassi - Sala 1", "2026-11-28")).isEqualTo("Caio Prado");
        JsonNode swap = json("escala trocas").get(0);
        assertThat(swap.get("status").asString()).isEqualTo("APPLIED");
        assertThat(swap.get("source").asString()).isEqualTo("WHATSAPP");
        assertThat(swap.get("reason").asString()).isEqualTo("viagem");

        assertThat(run("escala desfazer --sim")).as(terminal.err()).isZero();
        assertThat(json("escala trocas").get(0).get("status").asString()).isEqualTo("UNDONE");
        assertThat(run("escala trocas")).isZero();
        assertThat(terminal.out()).contains("desfeita");
    }

    @Test
    void anExchangeGivesEachTheOthersDay() {
        assertThat(run("escala sabado trocar helena caio --data 2026-11-28 --em-troca 2026-12-05"
                        + " --motivo viagem --sim"))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(holder("Savassi - Sala 3", "2026-11-28")).isEqualTo("Caio Prado");
        assertThat(holder("Savassi - Sala 1", "2026-12-05")).isEqualTo("Helena Duarte");
    }

    @Test
    void aRefusedSwapIsNotKept() {
        // Bia is in another room then.
        assertThat(run("escala sabado trocar \"Ana Moura\" bia --data 2026-11-28 --motivo viagem --sim"))
                .isEqualTo(4);
        assertThat(json("escala trocas --todas")).isEmpty();
    }

    @Test
    void aRegisteredSwapWaitsUntilItIsAppliedOrCancelled() {
        assertThat(run("escala trocar \"Ana Moura\" caio --data 2026-11-28 --motivo viagem"))
                .isEqualTo(3);
        assertThat(run("escala trocar \"Ana Moura\" caio --data 2026-11-28 --motivo viagem --sim"))
                .as(terminal.err())
                .isZero();
        assertThat(holder("Savassi - Sala 1", "2026-11-28")).isEqualTo("Ana Moura");
        String first = id("escala trocas --status registrada");
        assertThat(terminal.completions("escala trocas --aplicar ")).containsExactly(first);
        assertThat(run("escala trocas --aplicar " + first + " --sim"))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(holder("Savassi - Sala 1", "2026-11-28")).isEqualTo("Caio Prado");
        assertThat(run("escala trocas --cancelar " + first + " --sim")).isEqualTo(4);
        assertThat(terminal.err()).contains("já foi aplicada");

        run("escala trocar caio \"Ana Moura\" --data 2026-11-28 --motivo volta --sim");
        String second = id("escala trocas --status registrada");
        assertThat(run("escala trocas --cancelar " + second)).isEqualTo(3);
        assertThat(run("escala trocas --cancelar " + second + " --sim")).isZero();
        assertThat(run("escala trocas --aplicar " + second + " --sim")).isEqualTo(4);
        assertThat(json("escala trocas --status cancelada")).hasSize(1);
        assertThat(run("escala trocas --aplicar zzz --sim")).isEqualTo(2);
        assertThat(run("escala trocas")).isZero();
        assertThat(terminal.out()).contains("aplicada", "cancelada", "viagem");
    }

    @Test
    void completesRoomsAndPeopleOfPairs() {
        assertThat(terminal.completions("escala sabado lancar --data 2026-12-26 \"savassi - sala 1"))
                .containsExactly("Savassi - Sala 1=");
        assertThat(terminal.completions("escala sabado lancar \"Savassi - Sala 1=a\" \"Savassi - Sala 2=beat"))
                .containsExactly("Savassi - Sala 2=Beatriz Lopes");
        assertThat(terminal.completions("escala sabado trocar beat")).containsExactly("Beatriz Lopes");
    }

    private String id(String list) {
        return json(list).get(0).get("id").asString().substring(0, 8);
    }

    private @Nullable String holder(String room, String date) {
        terminal.run("escala", "porque", "--sala", room, "--data", date, "--turno", "manha", "--json");
        JsonNode found = JsonMapper.builder().build().readTree(terminal.out()).get("assignments");
        return found.isEmpty() ? null : found.get(0).get("professional").asString();
    }

    /** By its arguments, which leave the answers to the question that is meant. */
    private JsonNode status() {
        assertThat(terminal.run("status", "--json")).as(terminal.err()).isZero();
        return JsonMapper.builder().build().readTree(terminal.out());
    }

    private JsonNode json(String list) {
        assertThat(run(list + " --json")).as(terminal.err()).isZero();
        return JsonMapper.builder().build().readTree(terminal.out());
    }

    private int run(String line) {
        return terminal.run(line, new String[0]);
    }
}
