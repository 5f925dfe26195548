package io.agendador.shell.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.google.access.TokenVault;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReport;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import io.agendador.shell.command.DemoShell;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Terminal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linking, reading and looking at calendars. */
class AgendaTest {

    private final DemoShell.WithCalendars shell = DemoShell.approved();
    private final Terminal terminal = shell.terminal();
    private final InMemoryCalendarMirror mirror = shell.mirror();

    @Test
    void linkingIsAskedForAndCreatesNothingTwice() {
        assertThat(run("agenda vincular")).isEqualTo(3);
        assertThat(run("agenda vincular --simular")).isZero();
        assertThat(mirror.calendars()).isEmpty();

        assertThat(run("agenda vincular --sim")).isZero();
        int calendars = mirror.calendars().size();
        assertThat(terminal.out()).contains("controle", "Ana Moura", "Savassi - Sala 1", "criada");
        assertThat(json("agenda vincular --sim"))
                .hasSize(calendars)
                .allSatisfy(it -> assertThat(it.get("result").asString()).isEqualTo("UNCHANGED"));
        assertThat(mirror.calendars()).hasSize(calendars);
    }

    @Test
    void theEmulatedCalendarsAreServedAsLongAsSomebodyWaits() {
        assertThat(run("agenda emulador")).isEqualTo(2);

        terminal.answering("");
        assertThat(terminal.run("agenda", "emulador")).isZero();

        assertThat(terminal.err()).containsPattern("http://127\\.0\\.0\\.1:\\d+/");
        assertThat(terminal.out()).contains("não estão mais");
    }

    @Test
    void whereTheCalendarsAreGooglesThereIsNothingToServe() {
        Desk desk = new Desk(
                shell.reports(), shell.texts(), DemoShell.WEDNESDAY, new Author("Lia", Role.ADMIN, Door.SHELL), "");
        EmulatorServe command = new EmulatorServe(desk, port -> Optional.empty());
        Terminal google = new Terminal(
                List.of(command), shell.texts(), it -> new CommandRefused(ExitCode.FAILED, "" + it), false);
        assertThat(google.answering("").run("agenda", "emulador")).isEqualTo(1);
        assertThat(google.err()).contains("calendar.google.com");
    }

    @Test
    void aKeysetIsMadeThatSealsAndOpens() {
        assertThat(run("agenda chaveiro")).isZero();
        TokenVault vault = new TokenVault(terminal.out().strip());
        assertThat(vault.open("t", "r", vault.seal("t", "r", "1//new"))).isEqualTo("1//new");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            terminal.answering("");
            assertThat(terminal.run("agenda", "emulador", "--porta", "" + taken.getLocalPort()))
                    .isEqualTo(1);
            assertThat(terminal.err()).contains("" + taken.getLocalPort(), "--porta");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda sincronizar", "agenda status", "agenda webhooks", "agenda sincronizar --forcar"})
    void withoutCalendarsEachSaysHowToBegin(String line) {
        assertThat(run(line)).isEqualTo(1);
        assertThat(terminal.err().lines()).singleElement().asString().contains("agenda vincular");
    }

    @Test
    void whatIsDueIsReadOnce() {
        link();
        assertThat(json("agenda sincronizar"))
                .hasSize(mirror.calendars().size())
                .allSatisfy(it -> assertThat(it.get("full").asBoolean()).isTrue());

        assertThat(run("agenda sincronizar")).isZero();
        assertThat(terminal.out()).contains("Nada a ler");
        assertThat(json("agenda sincronizar --forcar"))
                .hasSize(mirror.calendars().size())
                .allSatisfy(it -> assertThat(it.get("reason").asString()).isEqualTo("FORCED"));
    }

    @Test
    void aCalendarThatStaysDueKeepsNoOtherWaiting() {
        link();
        mirror.answer(MirrorCalendar.CONTROL, SyncReport.Result.BUSY, null);

        assertThat(run("agenda sincronizar")).isZero();
        assertThat(terminal.out()).contains("outro está nela");
        assertThat(mirror.calendars().stream().filter(it -> it.lastSyncedAt() == null))
                .extracting(CalendarState::calendar)
                .containsExactly(MirrorCalendar.CONTROL);
    }

    @ParameterizedTest
    @CsvSource({
        "controle, CONTROL, controle",
        "control, CONTROL, controle",
        "profissional Ana Moura, PROFESSIONAL, Ana Moura",
        "ana moura, PROFESSIONAL, Ana Moura",
        "bia, PROFESSIONAL, Beatriz Lopes",
        "profissional bia, PROFESSIONAL, Beatriz Lopes",
        "sala savassi - sala 1, ROOM, Savassi - Sala 1",
        "room Savassi Sala 1, ROOM, Savassi - Sala 1"
    })
    void oneCalendarIsReadByItsName(String typed, String kind, String name) {
        link();

        assertThat(terminal.run("agenda", "sincronizar", "--agenda", typed, "--json"))
                .as(terminal.err())
                .isZero();
        JsonNode only = parsed().get(0);
        assertThat(parsed()).hasSize(1);
        assertThat(only.get("kind").asString()).isEqualTo(kind);
        assertThat(only.get("calendar").asString()).isEqualTo(name);
    }

    @Test
    void aSlipOfANameIsAnsweredWithTheNearest() {
        link();

        assertThat(terminal.run("agenda", "sincronizar", "--agenda", "controlle"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("Seria “controle”?");
        assertThat(run("agenda publicr")).isEqualTo(2);
        assertThat(terminal.err()).contains("Seria “agenda publicar”?");
    }

    @Test
    void aCalendarThatFailsIsAFailure() {
        link();
        mirror.answer(MirrorCalendar.CONTROL, SyncReport.Result.FAILED, "timeout");

        assertThat(run("agenda sincronizar --agenda controle")).isEqualTo(1);
        assertThat(terminal.out()).contains("falhou (timeout)");
        assertThat(run("agenda status")).isZero();
        assertThat(terminal.out()).contains("As últimas leituras falharam: controle.");

        mirror.answer(MirrorCalendar.CONTROL, SyncReport.Result.RESTING, "quotaExceeded");
        assertThat(run("agenda sincronizar --agenda controle")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda sincronizar --forcar", "agenda vincular --sim"})
    void whatIsForAdminsIsRefusedToOthers(String line) {
        link();
        Terminal theirs = shell.as(Author.Role.COORDINATOR).terminal();

        assertThat(theirs.run(line, new String[0])).isEqualTo(4);
        assertThat(theirs.err()).contains("administração");
        assertThat(theirs.run("agenda", "sincronizar")).isZero();
    }

    @Test
    void whatNeedsAttentionComesFirst() {
        link();
        run("agenda sincronizar");
        CalendarState last = mirror.calendars().get(mirror.calendars().size() - 1);
        mirror.put(new CalendarState(
                last.calendar(),
                CalendarStatus.NEEDS_REAUTH,
                last.lastSyncedAt(),
                last.lastReason(),
                null,
                null,
                null,
                null,
                "invalid_grant",
                2,
                7));

        JsonNode first = json("agenda status").get(0);
        assertThat(first.get("concern").asString()).isEqualTo("NEEDS_REAUTH");
        assertThat(first.get("failures").asInt()).isEqualTo(2);
        run("agenda status");
        assertThat(terminal.out()).startsWith("Sem autorização: ").contains("invalid_grant");
    }

    @Test
    void allWellSaysSo() {
        link();
        run("agenda sincronizar");

        assertThat(run("agenda status")).isZero();
        assertThat(terminal.out()).startsWith("Tudo em ordem.").contains("nenhum");
    }

    @Test
    void channelsAreShownAndRenewed() {
        link();
        assertThat(json("agenda webhooks"))
                .allSatisfy(it -> assertThat(it.get("webhook").asString()).isEqualTo("NONE"));

        JsonNode renewed = json("agenda webhooks --renovar");
        assertThat(renewed.get("opened").asInt()).isEqualTo(mirror.calendars().size());
        assertThat(renewed.get("calendars").get(0).get("webhookUntil").asString())
                .isEqualTo(
                        DemoShell.WEDNESDAY.instant().plus(Duration.ofDays(7)).toString());
        run("agenda webhooks");
        assertThat(terminal.out()).contains("ativo, em 7 dias");
    }

    @Test
    void completesCalendars() {
        link();

        assertThat(terminal.completions("agenda sincronizar --agenda \"profissional ana mo"))
                .containsExactly("profissional Ana Moura");
        assertThat(terminal.completions("agenda publ")).contains("publicar", "publicacoes");
    }

    @Test
    void speaksEnglishToo() {
        DemoShell.WithCalendars english = DemoShell.of(Locale.ENGLISH, Author.Role.ADMIN);
        Terminal there = english.terminal();
        there.run("system", "demo");

        for (String line : List.of(
                "calendar link --yes",
                "calendar sync --calendar control",
                "calendar status",
                "calendar webhooks --renew",
                "calendar conflicts",
                "calendar publications",
                "help calendar")) {
            assertThat(there.run(line, new String[0])).as(line + there.err()).isZero();
            assertThat(there.out()).as(line).isNotBlank().doesNotContain("agenda ");
        }
    }

    private void link() {
        assertThat(run("agenda vincular --sim")).as(terminal.err()).isZero();
    }

    private JsonNode json(String line) {
        assertThat(run(line + " --json")).as(terminal.err()).isZero();
        return parsed();
    }

    private JsonNode parsed() {
        return JsonMapper.shared().readTree(terminal.out());
    }

    private int run(String line) {
        return terminal.run(line, new String[0]);
    }
}
