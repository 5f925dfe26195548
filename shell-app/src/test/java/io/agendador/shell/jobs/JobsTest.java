package io.agendador.shell.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.jobs.alert.AlertKind;
import io.agendador.jobs.alert.Concern;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.planning.Planner;
import io.agendador.review.Proposals;
import io.agendador.review.RosterStore;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.shell.command.DemoShell;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an admin sees of the jobs, and does to them. */
class JobsTest {

    private static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");

    private final DemoShell.WithCalendars shell = DemoShell.approved();
    private final InMemoryStore store = shell.store();
    private final AtomicLong ids = new AtomicLong();
    private final DemoJobs jobs = failing(
            DemoJobs.over(store, new Proposals(store, new Planner(), DemoShell.WEDNESDAY, this::id), shell.mirror()));
    private final Network network =
            shell.reports().network().map(RosterStore.Snapshot::network).orElseThrow();
    private final Terminal terminal = terminal(Author.Role.ADMIN);

    /** Renewing channels fails, for good. */
    private static DemoJobs failing(DemoJobs all) {
        var handlers = new TreeMap<>(all.handlers());
        handlers.put(ClinicCatalogue.WEBHOOK_RENEWAL, run -> JobResult.DONE.failed("sem endereço público"));
        return new DemoJobs(all.ledger(), all.alerts(), handlers);
    }

    private UUID id() {
        return new UUID(ids.incrementAndGet() << 32, 3);
    }

    private Terminal terminal(Author.Role role) {
        Desk desk = new Desk(
                shell.reports(), shell.texts(), DemoShell.WEDNESDAY, new Author("Lia", role, Author.Door.SHELL), "");
        return new Terminal(
                JobsCommands.all(desk, jobs, this::id),
                shell.texts(),
                failure -> new CommandRefused(ExitCode.FAILED, String.valueOf(failure)),
                false);
    }

    private int run(String line) {
        return terminal.run(line.split(" "));
    }

    private JsonNode json(String line) {
        assertThat(run(line + " --json")).as(terminal.err()).isZero();
        return JsonMapper.shared().readTree(terminal.out());
    }

    private String key() {
        return network.id().toString();
    }

    @Test
    void theListSaysWhenEachComesAndWhatHoldsIt() {
        assertThat(run("jobs pausar weekly-generation --motivo provas --sim")).isZero();
        assertThat(run("jobs listar")).as(terminal.err()).isZero();
        assertThat(terminal.out())
                .contains("heartbeat", "weekly-generation", "pausado: provas", "crítico", "só a pedido");
        JsonNode weekly = java.util.stream.StreamSupport.stream(
                        json("jobs listar").spliterator(), false)
                .filter(it -> it.get("job").asString().equals("weekly-generation"))
                .findFirst()
                .orElseThrow();
        assertThat(weekly.get("paused").asBoolean()).isTrue();
        assertThat(weekly.get("next").asString()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(weekly.get("slaSeconds").asLong())
                .isEqualTo(Duration.ofDays(8).toSeconds());
    }

    @Test
    void aDayIsShownAndDrawn(@TempDir Path folder) throws IOException {
        assertThat(run("jobs linha-do-tempo --data 2026-11-21")).isZero();
        assertThat(terminal.out()).contains("weekly-generation");
        Path file = folder.resolve("dia.png");
        assertThat(terminal.run("jobs", "linha-do-tempo", "--arquivo", file.toString()))
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(terminal.run("jobs", "linha-do-tempo", "--arquivo", "dia.gif"))
                .isEqualTo(2);
    }

    @Test
    void whatIsRunByHandRunsHereAndIsOnRecord() {
        assertThat(run("jobs executar heartbeat")).as("nobody confirms").isEqualTo(3);
        assertThat(run("jobs executar heartbeat --simular")).isZero();
        assertThat(json("jobs execucoes")).isEmpty();
        assertThat(run("jobs executar heartbeat --sim")).as(terminal.err()).isZero();
        assertThat(json("jobs execucoes heartbeat")).singleElement().satisfies(it -> {
            assertThat(it.get("status").asString()).isEqualTo("SUCCESS");
            assertThat(it.get("author").asString()).isEqualTo("Lia");
        });
        assertThat(run("jobs historico")).isZero();
        assertThat(terminal.out()).contains("Lia", "heartbeat");
    }

    @Test
    void whatCannotBeRunSaysWhy() {
        assertThat(run("jobs executar heartbaet --sim")).isEqualTo(2);
        assertThat(terminal.err()).contains("heartbeat");
        assertThat(run("jobs executar heartbeat --parametros x --sim")).isEqualTo(2);
        assertThat(run("jobs pausar --todos --motivo mudança --sim")).isZero();
        assertThat(run("jobs executar heartbeat --sim")).isEqualTo(4);
        assertThat(terminal.err()).contains("mudança");
        assertThat(run("jobs executar heartbeat --forcar --motivo prova --sim")).isZero();
        assertThat(terminal(Author.Role.COORDINATOR).run("jobs", "executar", "heartbeat", "--sim"))
                .isEqualTo(4);
    }

    @Test
    void aRunThatFailsIsAFailureAndExplained() {
        assertThat(run("jobs executar sync-calendar --parametros calendar=nenhuma --sim"))
                .isEqualTo(1);
        assertThat(run("jobs execucoes --situacao ERROR")).isZero();
        assertThat(terminal.out()).contains("sync-calendar", "não há essa agenda");
        assertThat(run("jobs explicar sync-calendar 12:00")).isZero();
        assertThat(terminal.run("jobs", "explicar", "heartbeat", "2026-11-17 09:00"))
                .isZero();
        assertThat(terminal.out()).isNotBlank();
        assertThat(run("jobs explicar heartbeat ontem")).isEqualTo(2);
    }

    @Test
    void whatFailedByHandKeepsNothingFromRunning() {
        assertThat(run("jobs executar weekly-generation --parametros weeks=99 --sim"))
                .isEqualTo(1);
        assertThat(json("jobs fila-morta")).hasSize(1);
        assertThat(run("jobs executar weekly-generation --parametros weeks=98 --sim"))
                .as("it fails by itself, and is not refused")
                .isEqualTo(1);
    }

    @Test
    void whatAKilledShellRanKeepsNothingFromRunningOnceItsLeaseIsOver() {
        running("shell/9", Duration.ofSeconds(45), NOW.minusSeconds(60));
        assertThat(run("jobs executar heartbeat --sim")).as(terminal.err()).isZero();
        running("shell/9", Duration.ofSeconds(45), NOW.minusSeconds(10));
        assertThat(run("jobs executar heartbeat --sim")).as("it may be alive").isEqualTo(4);
    }

    @Test
    void whatANodeRanIsLeftToNodes() {
        running("node-7", Duration.ofSeconds(45), NOW.minusSeconds(60));
        assertThat(run("jobs executar heartbeat --sim")).isEqualTo(4);
    }

    private void running(String node, Duration lease, Instant since) {
        var job = ClinicCatalogue.in(network.zone())
                .job(ClinicCatalogue.HEARTBEAT)
                .orElseThrow();
        Occurrence occurrence = Occurrence.due(key(), job, since);
        jobs.ledger().within(books -> {
            books.add(occurrence, since);
            return books.take(occurrence.id(), id(), node, false, since, lease);
        });
    }

    @Test
    void pausesAreMadeAndEnded() {
        assertThat(run("jobs pausar heartbeat --sim")).as("without a reason").isEqualTo(3);
        assertThat(run("jobs pausar --motivo x --sim")).as("nothing named").isEqualTo(2);
        assertThat(run("jobs pausar heartbeat --todos --motivo x --sim")).isEqualTo(2);
        assertThat(run("jobs pausar --categoria calendar --motivo conta --sim")).isZero();
        assertThat(run("jobs retomar heartbeat --sim")).as("not paused").isEqualTo(5);
        assertThat(run("jobs retomar --categoria calendar --sim")).isZero();
        assertThat(json("jobs listar")).noneMatch(it -> it.get("paused").asBoolean());
    }

    @Test
    void pilotModeIsSwitched() {
        assertThat(run("jobs piloto")).isZero();
        assertThat(terminal.out()).contains("ligado");
        assertThat(run("jobs piloto --desligar --sim")).isZero();
        assertThat(json("jobs piloto").get("pilot").asBoolean()).isFalse();
        assertThat(run("jobs piloto --ligar --desligar")).isEqualTo(2);
    }

    @Test
    void healthAlertsAndCircuitsAreShown() {
        assertThat(run("jobs saude")).isZero();
        assertThat(terminal.out()).contains("100");
        assertThat(run("jobs alertas")).isZero();
        jobs.alerts().raise(new Concern(key(), AlertKind.JOB_FAILED, "backup"), 0, NOW);
        assertThat(run("jobs alertas")).isZero();
        assertThat(terminal.out()).contains("backup");
        assertThat(run("jobs circuitos")).isZero();
        jobs.ledger().within(books -> {
            Circuit held = books.circuits().hold(key(), "google", NOW);
            books.circuits()
                    .store(
                            key(),
                            new Circuit(
                                    "google",
                                    Circuit.State.OPEN,
                                    5,
                                    NOW,
                                    java.util.Optional.of(NOW.plusSeconds(60)),
                                    held.nextWait()),
                            NOW);
            return true;
        });
        assertThat(json("jobs circuitos google"))
                .singleElement()
                .satisfies(it -> assertThat(it.get("state").asString()).isEqualTo("OPEN"));
        assertThat(json("jobs circuitos --horas 2")).hasSize(1);
    }

    @Test
    void deadLettersAreTriedAgainOrGivenUp() {
        Occurrence dead = dead();
        String code = ControlRoom.shortId(dead.id());
        assertThat(run("jobs fila-morta")).isZero();
        assertThat(terminal.out()).contains(code, "quebrou");
        assertThat(run("jobs fila-morta --repetir ffffffff --sim")).isEqualTo(2);
        assertThat(run("jobs fila-morta --repetir " + code + " --sim")).isZero();
        assertThat(json("jobs fila-morta")).isEmpty();
        Occurrence other = dead();
        String another = ControlRoom.shortId(other.id());
        assertThat(run("jobs fila-morta --descartar " + another + " --sim")).isEqualTo(3);
        assertThat(run("jobs fila-morta --descartar " + another + " --motivo feito --sim"))
                .isZero();
        assertThat(run("jobs fila-morta")).isZero();
        assertThat(terminal.out()).contains("vazia");
    }

    private Occurrence dead() {
        var job = ClinicCatalogue.in(network.zone())
                .job(ClinicCatalogue.WEEKLY_GENERATION)
                .orElseThrow();
        Occurrence occurrence = Occurrence.due(key(), job, NOW.minusSeconds(60 * ids.incrementAndGet()));
        jobs.ledger().within(books -> {
            books.add(occurrence, NOW);
            var turn = books.take(occurrence.id(), id(), "n", false, NOW, Duration.ofMinutes(1))
                    .orElseThrow();
            return books.end(turn, Ending.error("quebrou"), NOW);
        });
        return occurrence;
    }

    @Test
    void whatIsStuckIsSetFree() {
        var job = ClinicCatalogue.in(network.zone())
                .job(ClinicCatalogue.HEARTBEAT)
                .orElseThrow();
        Instant before = NOW.minus(Duration.ofHours(1));
        Occurrence occurrence = Occurrence.due(key(), job, before);
        jobs.ledger().within(books -> {
            books.add(occurrence, before);
            return books.take(occurrence.id(), id(), "nó-7", false, before, Duration.ofDays(1));
        });
        assertThat(run("jobs presas")).isZero();
        assertThat(terminal.out()).contains("heartbeat", "nó-7");
        assertThat(run("jobs presas --liberar " + ControlRoom.shortId(occurrence.id()) + " --sim"))
                .isZero();
        assertThat(run("jobs presas")).isZero();
        assertThat(terminal.out()).contains("Nada está preso");
    }
}
