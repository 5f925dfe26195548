package io.agendador.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.Author;
import io.agendador.shell.command.DemoShell;
import io.agendador.shell.line.Terminal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The roster in one's own words, from the command line. */
class PromptTest {

    private final DemoShell.WithCalendars shell = DemoShell.approved();
    private final Terminal terminal = shell.terminal();

    @TempDir
    private Path folder;

    private JsonNode json(String... words) {
        assertThat(terminal.run(words)).as(terminal.err()).isZero();
        return JsonMapper.shared().readTree(terminal.out());
    }

    @Test
    void aReadingIsPrintedAsItsCommands() {
        JsonNode read = json("prompt", "interpretar", "Tira a Ana de sexta à tarde", "--hoje", "2026-11-23", "--json");

        assertThat(read.toString())
                .isEqualTo("{\"commands\":[{\"type\":\"unassign\",\"professional\":\"Ana Moura\","
                        + "\"date\":\"2026-11-27\",\"shift\":\"AFTERNOON\"}]}");
        assertThat(json("prompt", "historico", "--json")).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredToo() {
        JsonNode read =
                json("prompt", "interpretar", "Quem está na Savassi terça de manhã?", "--hoje", "2026-11-23", "--json");

        assertThat(read.path("commands").path(0).path("about").stringValue()).isEqualTo("ROSTER");
        assertThat(read.path("answer").path(0).stringValue()).contains("Savassi");
    }

    @Test
    void whatIsPastOrNotOursIsDeclined() {
        assertThat(json("prompt", "interpretar", "Ana não vem dia 10/11/2026", "--hoje", "2026-11-23", "--json")
                        .path("declined")
                        .stringValue())
                .contains("passado");
        assertThat(json("prompt", "interpretar", "Qual a previsão do tempo?", "--json")
                        .has("declined"))
                .isTrue();
        assertThat(json("prompt", "interpretar", "a".repeat(3000), "--json")
                        .path("declined")
                        .stringValue())
                .contains("2.000");
    }

    @Test
    void aFileIsAnsweredLineForLineInItsOrder() throws IOException {
        Path file = Files.writeString(folder.resolve("prompts.jsonl"), """
                {"id":7,"prompt":"Tira a Ana de sexta à tarde","today":"2026-11-23"}

                {"id":"b","prompt":"Tira a Ana ou a Bia de sexta","today":"2026-11-23"}
                {"id":"c","prompt":"me conta uma piada"}
                """);
        assertThat(terminal.run("prompt", "interpretar", "--arquivo", file.toString()))
                .as(terminal.err())
                .isZero();
        List<JsonNode> lines = terminal.out()
                .lines()
                .map(it -> JsonMapper.shared().readTree(it))
                .toList();

        assertThat(lines).extracting(it -> it.path("id").asString()).containsExactly("7", "b", "c");
        assertThat(lines.get(0).path("id").isInt()).isTrue();
        assertThat(lines.get(0).has("commands")).isTrue();
        assertThat(lines.get(1).path("clarification").path("question").stringValue())
                .isNotBlank();
        assertThat(lines.get(2).has("declined")).isTrue();
        assertThat(terminal.run("prompt", "interpretar", "--arquivo", file.toString(), "--json"))
                .isZero();
        assertThat(terminal.out().lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segredo", "{\"id\":1}", "{\"id\":1,\"prompt\":\"a\",\"today\":\"ontem\"}", "[]"})
    void aLineThatIsNoPromptIsNamed(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("p.jsonl"), "{\"id\":1,\"prompt\":\"a\"}\n" + line + "\n");

        assertThat(terminal.run("prompt", "interpretar", "--arquivo", file.toString()))
                .isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("linha 2").doesNotContain("segredo");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("large.jsonl");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(10L * 1024 * 1024 + 1);
        }

        assertThat(terminal.run("prompt", "interpretar", "--arquivo", file.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("large.jsonl").contains("10 MB");
    }

    @Test
    void eitherATextOrAFileIsRead() {
        assertThat(terminal.run("prompt", "interpretar")).isEqualTo(2);
        assertThat(terminal.run("prompt", "interpretar", "a", "--arquivo", "b")).isEqualTo(2);
        assertThat(terminal.run("prompt", "interpretar", "--arquivo", "b")).isEqualTo(2);
    }

    @Test
    void aPromptIsShownApprovedAndTakenBackByChoosing() {
        JsonNode shown = json("prompt", "Ana de férias de 1 a 3/12", "--json");
        assertThat(shown.path("proposal").path("changes")).isNotEmpty();
        assertThat(shown.path("choices")).hasSize(2);
        assertThat(json("escala", "propostas", "--json").path(0).path("status").stringValue())
                .isEqualTo("PENDING");

        JsonNode approved = json("prompt", "escolher", "1", "--json");
        assertThat(approved.path("tone").stringValue()).isEqualTo("DONE");
        assertThat(terminal.run("prompt", "repetir", "1")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("mesmo plano");
        assertThat(terminal.run("prompt", "repetir", "1", "--executor")).isZero();
        assertThat(terminal.out()).contains("mesmo jeito");
        assertThat(json("prompt", "historico", "--json")).hasSize(1);
    }

    @Test
    void whatIsNotOnOfferCannotBeChosen() {
        assertThat(terminal.run("prompt", "escolher", "1")).isEqualTo(2);
        assertThat(terminal.err()).contains("Não há o que escolher");
        assertThat(terminal.run("prompt", "Ana de férias de 1 a 3/12")).isZero();
        assertThat(terminal.run("prompt", "escolher", "9")).isEqualTo(2);
        assertThat(terminal.run("prompt", "escolher", "um")).isEqualTo(2);
        assertThat(terminal.err()).contains("de 1 a 2");
    }

    @Test
    void aQuestionBackIsAnUnfinishedCommand() {
        assertThat(terminal.run("prompt", "Tira a Ana ou a Bia de sexta")).isEqualTo(3);
    }

    @Test
    void aViewerAsksButChangesNothing() {
        Terminal viewer = shell.as(Author.Role.VIEWER).terminal();

        assertThat(viewer.run("prompt", "Quantas horas a Ana tem semana que vem?"))
                .as(viewer.err())
                .isZero();
        assertThat(viewer.run("prompt", "Ana de férias de 1 a 3/12")).isEqualTo(4);
    }

    @Test
    void aConversationGoesLineByLine() {
        Terminal talking = terminal.answering("Ana de férias de 1 a 3/12", "2", "");

        assertThat(talking.run("conversa")).as(talking.err()).isZero();
        assertThat(json("escala", "propostas", "--json").path(0).path("status").stringValue())
                .isEqualTo("REJECTED");
    }

    @Test
    void aConversationNeedsATerminal() {
        assertThat(terminal.run("conversa")).isEqualTo(2);
        assertThat(terminal.err()).contains("prompt escolher");
    }

    @Test
    void templatesAreListedFilledSavedAndForgotten() {
        int shipped = json("prompt", "modelos", "--json").size();
        assertThat(terminal.run("prompt", "modelo", "usar", "ferias", "pessoa=Ana", "período=de 1 a 3/12"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.run("prompt", "modelo", "usar", "ferias", "pessoa=Ana"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("período");
        assertThat(terminal.run("prompt", "modelo", "usar", "feiras")).isEqualTo(2);
        assertThat(terminal.err()).contains("férias");
        assertThat(terminal.run("prompt", "modelo", "usar", "ferias", "Ana")).isEqualTo(2);

        String text = "{pessoa:professional} não vem {dia:day}";
        assertThat(terminal.run("prompt", "modelo", "salvar", "folga", text, "--sim"))
                .isZero();
        assertThat(json("prompt", "modelos", "--json")).hasSize(shipped + 1);
        assertThat(terminal.run("prompt", "modelo", "remover", "folga", "--sim"))
                .isZero();
        assertThat(json("prompt", "modelos", "--json")).hasSize(shipped);
        assertThat(terminal.run("prompt", "modelo", "salvar", "ruim", "{x:nada}", "--sim"))
                .isEqualTo(2);
    }
}
