package io.agendador.shell.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.shell.command.DemoShell;
import io.agendador.shell.line.Terminal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an admin decides where a calendar contradicts the roster. */
class ConflictsTest {

    private static final String WHERE = "ter 24/11 manhã, Savassi - Sala 1";

    private final DemoShell.WithCalendars shell = DemoShell.approved();
    private final Terminal terminal = shell.terminal();
    private final InMemoryCalendarMirror mirror = shell.mirror();
    private Slot slot;
    private ProfessionalId holder;

    @BeforeEach
    void publishesTheDemo() {
        run("agenda vincular --sim");
        String hash = json("agenda publicar --simular").get("plan").get("hash").asString();
        assertThat(run("agenda publicar --motivo combinado --sim --confirmar " + hash))
                .as(terminal.err())
                .isZero();
        run("agenda sincronizar");
        Network network = shell.reports().network().orElseThrow().network();
        slot = network.rooms().stream()
                .filter(it -> network.roomName(it.id()).equals("Savassi - Sala 1"))
                .map(it -> new Slot(it.id(), LocalDate.of(2026, 11, 24), Shift.MORNING))
                .findFirst()
                .orElseThrow();
        holder = mirror.events(MirrorCalendar.CONTROL).get(slot);
    }

    @Test
    void whatIsDeletedByHandIsFollowedAndComesBackOnlyByDecision() {
        String who = deleteByHand();

        assertThat(run("agenda conflitos")).isZero();
        assertThat(terminal.out())
                .contains("   1 " + WHERE + " (" + who + "): o evento foi apagado na agenda de " + who)
                .contains("O evento não está mais na agenda.")
                .contains("Vale a agenda");
        assertThat(held()).isNull();
        assertThat(run("agenda conflitos --reverter 1")).isEqualTo(3);
        assertThat(run("agenda conflitos --reverter 1 --simular")).isZero();
        assertThat(held()).isNull();

        JsonNode reverted = json("agenda conflitos --reverter 1 --motivo engano --sim");
        assertThat(reverted.get("result").asString()).isEqualTo("DONE");
        assertThat(reverted.get("conflict").get("decidedBy").asString()).isEqualTo("Lia");
        assertThat(held()).isEqualTo(holder);
        assertThat(json("agenda publicar --simular").get("plan").get("items"))
                .anySatisfy(it -> assertThat(it.get("calendar").asString()).isEqualTo(who));
        assertThat(run("agenda conflitos")).isZero();
        assertThat(terminal.out()).contains("Nenhum conflito em aberto.");
        assertThat(run("agenda conflitos --todos")).isZero();
        assertThat(terminal.out()).contains("revertido por Lia").contains("engano");
    }

    @Test
    void anAppointmentOverAnAssignmentShowsWhereItIsAndWhatCanBeDone() {
        mirror.book(
                MirrorCalendar.of(holder),
                Instant.parse("2026-11-24T12:00:00Z"),
                Instant.parse("2026-11-24T13:00:00Z"));
        JsonNode report = json("agenda sincronizar").get(0);
        assertThat(report.get("conflicts").asInt()).isEqualTo(1);

        JsonNode conflict = json("agenda conflitos --acoes").get(0);
        assertThat(conflict.get("kind").asString()).isEqualTo("OVERLAP");
        assertThat(conflict.get("start").asString()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(conflict.get("suggestions")).isNotEmpty();
        run("agenda conflitos --acoes");
        assertThat(terminal.out())
                .contains("Agora está em ter 24/11 09:00–10:00.")
                .contains("1.1 ")
                .contains("--aplicar 1.1");
        run("agenda status");
        assertThat(terminal.out()).startsWith("Um conflito espera decisão.");

        assertThat(run("agenda conflitos --aplicar 1.1 --motivo consulta --sim"))
                .as(terminal.err() + terminal.out())
                .isZero();
        assertThat(held()).isNotEqualTo(holder);
    }

    @Test
    void whatCreatesAWarningWantsAReason() {
        mirror.delete(MirrorCalendar.CONTROL, slot);
        run("agenda sincronizar");

        assertThat(run("agenda conflitos --adotar 1 --sim")).isEqualTo(3);
        assertThat(terminal.out()).contains("precisa de um motivo");
        assertThat(held()).isEqualTo(holder);
        assertThat(terminal.answering("s", "consulta").run("agenda", "conflitos", "--adotar", "1"))
                .as(terminal.err())
                .isZero();
        assertThat(held()).isNull();
    }

    @Test
    void aPinnedConflictLeavesTheRosterAsItIs() {
        mirror.delete(MirrorCalendar.CONTROL, slot);
        run("agenda sincronizar");

        assertThat(run("agenda conflitos --fixar 1 --sim")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("fixado por Lia");
        assertThat(held()).isEqualTo(holder);
    }

    @Test
    void whoMayNotDecideIsToldSo() {
        deleteByHand();
        Terminal viewer = shell.as(Author.Role.VIEWER).terminal();

        assertThat(viewer.run("agenda", "conflitos", "--adotar", "1", "--sim")).isEqualTo(4);
        assertThat(viewer.out()).contains("coordenação");
        assertThat(mirror.openConflicts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--adotar 9|Não há conflito 9 em aberto",
                "--adotar 0|um número inteiro a partir de 1",
                "--adotar 1 --fixar 1|Diga uma coisa só",
                "--adotar 1 --aplicar 1.1|Diga uma coisa só",
                "--aplicar x|“x” não é o número de uma ação",
                "--aplicar 1.99|Não há a ação 1.99",
                "--de 2026-11-28 --ate 2026-11-22|não serve"
            })
    void whatCannotBeIsOneSentence(String options, String sentence) {
        deleteByHand();

        assertThat(run("agenda conflitos " + options)).isEqualTo(2);
        assertThat(terminal.err().lines()).singleElement().asString().contains(sentence);
    }

    @Test
    void theEventOfAConflictIsReadAtOnce() {
        String who = deleteByHand();

        JsonNode report = json("agenda sincronizar --evento 1 --forcar").get(0);
        assertThat(report.get("calendar").asString()).isEqualTo(who);
        assertThat(report.get("reason").asString()).isEqualTo("FORCED");
        assertThat(report.get("read").asInt()).isOne();
        assertThat(run("agenda sincronizar --evento 1")).isEqualTo(2);
        assertThat(run("agenda sincronizar --evento 9 --forcar")).isEqualTo(2);
        assertThat(run("agenda sincronizar --evento abcde12345 --forcar")).isEqualTo(2);
    }

    @Test
    void anEventThatNobodyKnowsIsOneSentence() {
        deleteByHand();

        assertThat(run("agenda sincronizar --evento zz --agenda controle --forcar"))
                .isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).singleElement().asString().contains("Não há evento “zz” espelhado em");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--adotar ", "--reverter ", "--fixar ", "--pin "})
    void completesNumbersOfOpenConflicts(String option) {
        deleteByHand();

        assertThat(terminal.completions("agenda conflitos " + option)).containsExactly("1");
    }

    /** The professional's copy of the slot's event; their name. */
    private String deleteByHand() {
        mirror.delete(MirrorCalendar.of(holder), slot);
        JsonNode reports = json("agenda sincronizar");
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).get("adopted").asInt()).isEqualTo(1);
        return reports.get(0).get("calendar").asString();
    }

    /** Who has the slot; null for nobody. */
    private Object held() {
        return shell.reports().inForce(slot.week().period()).orElseThrow().roster().assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .map(it -> it.professional())
                .findFirst()
                .orElse(null);
    }

    private JsonNode json(String line) {
        assertThat(run(line + " --json")).as(terminal.err()).isZero();
        return JsonMapper.shared().readTree(terminal.out());
    }

    private int run(String line) {
        terminal.alone();
        return terminal.run(line, new String[0]);
    }
}
