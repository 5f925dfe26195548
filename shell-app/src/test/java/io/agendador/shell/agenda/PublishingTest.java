package io.agendador.shell.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.roster.Author;
import io.agendador.roster.Slot;
import io.agendador.shell.command.DemoShell;
import io.agendador.shell.line.Terminal;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publishing and clearing, of the demo's approved roster. */
class PublishingTest {

    private static final String WEEK = " --de 2026-11-22 --ate 2026-11-28";

    private final DemoShell.WithCalendars shell = DemoShell.approved();
    private final Terminal terminal = shell.terminal();
    private final InMemoryCalendarMirror mirror = shell.mirror();

    @BeforeEach
    void linksCalendars() {
        assertThat(run("agenda vincular --sim")).as(terminal.err()).isZero();
    }

    @Test
    void thePlanIsShownAndWritesNothing() {
        assertThat(run("agenda publicar --simular" + WEEK)).isZero();

        assertThat(terminal.out())
                .startsWith("Plano da publicação de 22/11/2026 a 28/11/2026: + ")
                .contains("total")
                .containsPattern("\\+ (seg|ter) 2\\d/11 manhã, ")
                .contains("Código do plano: " + hash("agenda publicar" + WEEK).substring(0, 8))
                .contains("--sim --confirmar ");
        assertThat(mirror.events(MirrorCalendar.CONTROL)).isEmpty();
    }

    @Test
    void aScriptPublishesExactlyWhatItNames() {
        String line = "agenda publicar --motivo combinado" + WEEK;

        assertThat(run(line)).isEqualTo(3);
        assertThat(run(line + " --sim")).isEqualTo(3);
        assertThat(run(line + " --sim --confirmar ffffffff")).isEqualTo(5);
        assertThat(mirror.events(MirrorCalendar.CONTROL)).isEmpty();

        publish();
        assertThat(terminal.out()).contains("A publicação 1 está concluída");
        assertThat(mirror.events(MirrorCalendar.CONTROL)).isNotEmpty();
    }

    @Test
    void whatWasPublishedIsNotWrittenAgain() {
        publish();

        JsonNode again = json("agenda publicar --sim" + WEEK, 0);
        assertThat(again.get("result").asString()).isEqualTo("NOTHING");
        assertThat(again.get("plan").get("unchanged").get(0).get("events").asInt())
                .isEqualTo(mirror.events(MirrorCalendar.CONTROL).size());
        assertThat(json("agenda publicacoes", 0)).hasSize(1);
        run("agenda publicacoes");
        assertThat(terminal.out()).contains("concluída", "Lia", "combinado");
    }

    @Test
    void theDaysReportIsShownAndNothingIsConfirmedByThat() {
        run("agenda relatorio");
        assertThat(terminal.out()).contains("Relatório de", "por publicar");
        int missing = json("agenda relatorio", 0).get("diverging").size();
        publish();

        JsonNode report = json("agenda relatorio", 0);
        assertThat(report.get("confirmed"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.get("status").asString()).isEqualTo("MANUAL"));
        assertThat(report.get("diverging").size()).isLessThan(missing);
        assertThat(json("agenda relatorio", 0)).isEqualTo(report);
    }

    @Test
    void openWarningsWantAReason() {
        leaveAGap();
        JsonNode needed = json("agenda publicar --sim" + WEEK, 3);

        assertThat(needed.get("result").asString()).isEqualTo("REASON_NEEDED");
        assertThat(needed.get("plan").get("warnings")).isNotEmpty();
        assertThat(terminal.answering("obra", "s").run(("agenda publicar" + WEEK).split(" ", -1)))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.err()).containsOnlyOnce("Avisos em aberto").containsOnlyOnce("Código do plano");
        assertThat(mirror.events(MirrorCalendar.CONTROL)).isNotEmpty();
    }

    @Test
    void aPersonWhoSaysNoPublishesNothing() {
        String[] words = ("agenda publicar --motivo combinado" + WEEK).split(" ", -1);

        assertThat(terminal.answering("n").run(words)).isEqualTo(3);
        assertThat(mirror.events(MirrorCalendar.CONTROL)).isEmpty();
        assertThat(terminal.answering("s").run(words)).as(terminal.err()).isZero();
        assertThat(mirror.events(MirrorCalendar.CONTROL)).isNotEmpty();
    }

    @Test
    void aPlanThatMovedMeanwhileIsShownAnewAndNothingIsPublished() {
        String hash = hash("agenda publicar --motivo combinado" + WEEK);
        mirror.meanwhile(this::leaveAGap);

        assertThat(run("agenda publicar --motivo combinado --sim --confirmar " + hash + WEEK))
                .isEqualTo(5);
        assertThat(terminal.out()).contains("o plano mudou nesse meio-tempo");
        assertThat(mirror.events(MirrorCalendar.CONTROL)).isEmpty();
        assertThat(terminal.out()).doesNotContain("Código do plano: " + hash.substring(0, 8));
    }

    @Test
    void aPublicationThatBrokeOffGoesOnWhereItWas() {
        String hash = hash("agenda publicar --motivo combinado" + WEEK);
        mirror.cutAfter(3);
        assertThat(run("agenda publicar --motivo combinado --sim --confirmar " + hash + WEEK))
                .isEqualTo(1);
        assertThat(mirror.events(MirrorCalendar.CONTROL)).hasSize(1);

        String rest = hash("agenda publicar --motivo combinado" + WEEK);
        assertThat(run("agenda publicar --motivo combinado --sim --confirmar " + rest + WEEK))
                .isEqualTo(4);
        assertThat(terminal.out()).contains("parou no meio: 3 de").contains("agenda publicar --retomar");
        run("agenda publicacoes");
        assertThat(terminal.out()).contains("incompleta");

        assertThat(run("agenda publicar --retomar")).isZero();
        assertThat(terminal.out()).contains("A publicação 1 está concluída");
        assertThat(json("agenda publicar" + WEEK + " --sim", 0).get("result").asString())
                .isEqualTo("NOTHING");
        assertThat(run("agenda publicar --retomar")).isZero();
        assertThat(terminal.out()).contains("Nenhuma publicação parou no meio.");
    }

    @Test
    void whatIsInConflictIsRefusedWithItsReason() {
        publish();
        Slot slot = mirror.events(MirrorCalendar.CONTROL).firstKey();
        mirror.delete(MirrorCalendar.CONTROL, slot);
        mirror.sync(MirrorCalendar.CONTROL, SyncReason.POLL);

        assertThat(run("agenda publicar --simular" + WEEK)).isZero();
        assertThat(terminal.out()).contains("Há um conflito com a agenda, a decidir antes (1):");
    }

    @Test
    void clearingIsAskedForTwice() {
        publish();
        String hash = hash("agenda limpar-futuro" + WEEK);
        String line = "agenda limpar-futuro" + WEEK;
        int events = mirror.events(MirrorCalendar.CONTROL).size();

        assertThat(run(line)).isEqualTo(3);
        assertThat(terminal.err()).contains("--confirmar-de-novo limpar");
        assertThat(run(line + " --sim --confirmar " + hash)).isEqualTo(3);
        assertThat(run(line + " --sim --confirmar " + hash + " --confirmar-de-novo sim"))
                .isEqualTo(3);
        assertThat(run(line + " --sim --confirmar-de-novo limpar")).isEqualTo(3);
        assertThat(run(line + " --sim --confirmar ffffffff --confirmar-de-novo limpar"))
                .isEqualTo(5);
        assertThat(run(line + " --simular")).isZero();
        assertThat(terminal.out())
                .contains("− ")
                .contains("--sim --confirmar " + hash.substring(0, 8) + " --confirmar-de-novo limpar");
        assertThat(mirror.events(MirrorCalendar.CONTROL)).hasSize(events);

        assertThat(run(line + " --sim --confirmar " + hash + " --confirmar-de-novo limpar"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("A limpeza 2 está concluída");
        assertThat(mirror.events(MirrorCalendar.CONTROL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"s, limpar, 0", "s, LIMPAR, 0", "s, clear, 0", "s, s, 3", "n, limpar, 3", "limpar, limpar, 3"})
    void aPersonAnswersBothQuestions(String first, String second, int code) {
        publish();

        assertThat(terminal.answering(first, second).run(("agenda limpar-futuro" + WEEK).split(" ", -1)))
                .isEqualTo(code);
        assertThat(mirror.events(MirrorCalendar.CONTROL).isEmpty()).isEqualTo(code == 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agenda publicar --de 2026-11-28 --ate 2026-11-22|De 28/11/2026 a 22/11/2026 não serve",
                "agenda publicar --semanas 2 --de 2026-11-22|de um modo só",
                "agenda publicar --semanas 13|de 1 a 12",
                "agenda limpar-futuro --ate 2029-01-01|não serve"
            })
    void daysThatCannotBeAreRefused(String line, String sentence) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(terminal.err()).contains(sentence);
    }

    @Test
    void weeksAreThoseThatBeginWithTomorrows() {
        JsonNode plan = json("agenda publicar --semanas 2 --simular", 0).get("plan");

        assertThat(plan.get("from").asString()).isEqualTo("2026-11-18");
        assertThat(plan.get("to").asString()).isEqualTo("2026-11-28");
    }

    private void publish() {
        String hash = hash("agenda publicar --motivo combinado" + WEEK);
        assertThat(run("agenda publicar --motivo combinado --sim --confirmar " + hash.substring(0, 8) + WEEK))
                .as(terminal.err() + terminal.out())
                .isZero();
    }

    private String hash(String line) {
        return json(line + " --simular", 0).get("plan").get("hash").asString();
    }

    private void leaveAGap() {
        DemoShell.WithCalendars beside = shell.as(Author.Role.ADMIN);
        assertThat(beside.terminal()
                        .run(
                                "escala",
                                "ajustar",
                                "--sala",
                                "Savassi - Sala 1",
                                "--data",
                                "2026-11-24",
                                "--turno",
                                "manha",
                                "--vazia",
                                "--motivo",
                                "obra",
                                "--sim"))
                .as(beside.terminal().err())
                .isZero();
    }

    private JsonNode json(String line, int code) {
        assertThat(run(line + " --json")).as(terminal.err()).isEqualTo(code);
        return Objects.requireNonNull(JsonMapper.shared().readTree(terminal.out()));
    }

    private int run(String line) {
        terminal.alone();
        return terminal.run(line, new String[0]);
    }
}
