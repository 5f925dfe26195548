package io.agendador.shell.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import io.agendador.postgres.backup.RefusedBackupException;
import io.agendador.present.Texts;
import io.agendador.review.Clinic;
import io.agendador.review.PolicySnapshots;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.PlanningPolicy;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Backups and versions from the command line, on a real database. */
class CareTest {

    private static final InstantSource BEFORE = InstantSource.fixed(Instant.parse("2026-02-27T11:00:00Z"));

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.embedded();
    private final String schema = database.newSchema();
    private final Transactions store =
            Clinic.in(PostgresStore.open(database.dataSource(), schema).transactions());
    private final Texts texts = Texts.in(Texts.PORTUGUESE).with(ShellCommand.class, "../shell");
    private Terminal terminal = as(Author.Role.ADMIN);

    private Terminal as(Author.Role role) {
        Desk desk = new Desk(new RosterReports(store), texts, BEFORE, new Author("Lia", role, Author.Door.SHELL), "");
        return new Terminal(
                CareCommands.all(desk, this::source, new PolicySnapshots(store, BEFORE)),
                texts,
                failure -> new CommandRefused(ExitCode.FAILED, String.valueOf(failure)),
                false);
    }

    private BackupSource source() {
        return new BackupSource(
                new Backups(database.dataSource(), List.of(Part.roster(schema)), BEFORE), folder.resolve("backups"));
    }

    @Test
    void aBackupIsWrittenAndListed() {
        assertThat(run("sistema backup")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("Backup gravado: ").contains(folder.toString());

        assertThat(json("sistema backup --listar").get(0).get("network").asString())
                .isEqualTo(Clinic.NETWORK.name());
        assertThat(run("sistema backup --listar")).isZero();
        assertThat(terminal.out()).contains("27/02/2026 08:00");
        assertThat(json("system backup --to " + folder.resolve("other"))
                        .get("file")
                        .asString())
                .startsWith(folder.resolve("other").toString());
        assertThat(run("sistema backup --listar --para " + folder.resolve("empty")))
                .isZero();
        assertThat(terminal.out()).contains("Não há backups");
    }

    @Test
    void restoringShowsWhatIsLostAndWantsTheCode() throws Exception {
        String file = backup();
        rename();

        assertThat(run("sistema restaurar " + file)).isEqualTo(3);
        JsonNode shown = json("sistema restaurar --simular " + file);
        assertThat(shown.get("decisions").asInt()).isEqualTo(2);
        assertThat(run("sistema restaurar --sim " + file)).isEqualTo(3);
        assertThat(run("sistema restaurar --sim --confirmar ffffffff " + file)).isEqualTo(5);
        assertThat(Clinic.networkIn(store)).isEqualTo(Clinic.renamed("Aninha"));
        assertThat(run("sistema restaurar --simular " + file)).isZero();
        assertThat(terminal.out())
                .contains("Decisões depois do backup, que se perdem: 2")
                .contains("roster.audit_entry");

        String hash = shown.get("hash").asString();
        assertThat(run("sistema restaurar --sim --confirmar " + hash.substring(0, 8) + " " + file))
                .as(terminal.err())
                .isZero();

        assertThat(terminal.out()).contains("Restaurado: ");
        assertThat(Clinic.networkIn(store)).isEqualTo(Clinic.NETWORK);
    }

    @Test
    void aPersonTypesTheCode() throws Exception {
        String file = backup();
        rename();
        String hash = json("sistema restaurar --simular " + file).get("hash").asString();

        terminal.answering("sim");
        assertThat(run("sistema restaurar " + file)).isEqualTo(3);
        terminal.answering(hash.substring(0, 8));
        assertThat(run("sistema restaurar " + file)).as(terminal.err()).isZero();
        assertThat(Clinic.networkIn(store)).isEqualTo(Clinic.NETWORK);
    }

    @Test
    void whatIsNoBackupIsRefusedInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("lista.zip"), "nomes");
        assertThat(run("sistema restaurar " + file)).isEqualTo(4);
        assertThat(terminal.err()).contains("lista.zip não é um backup do Agendador");
        assertThat(run("sistema restaurar " + folder.resolve("nada.zip"))).isEqualTo(1);
        assertThat(terminal.err()).contains("nada.zip");
        assertThat(run("sistema restaurar ''")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsSentence(RefusedBackupException.Problem problem) {
        for (Locale it : List.of(Texts.PORTUGUESE, Locale.ENGLISH)) {
            assertThat(Texts.in(it).with(ShellCommand.class, "../shell").text("care.refused." + problem, "a.zip", "x"))
                    .contains("a.zip");
        }
    }

    @Test
    void onlyAdminsMayDoSo() throws Exception {
        String file = backup();
        String hash = json("sistema restaurar --simular " + file).get("hash").asString();
        terminal = as(Author.Role.COORDINATOR);
        assertThat(run("sistema backup")).isEqualTo(4);
        assertThat(run("sistema restaurar --sim --confirmar " + hash + " " + file))
                .isEqualTo(4);
        assertThat(terminal.err()).contains("administradores");
    }

    @Test
    void versionsAreTakenListedAndCompared() {
        assertThat(run("sistema snapshot listar")).isZero();
        assertThat(terminal.out()).contains("Ainda não há versões");
        assertThat(json("sistema snapshot tirar").get("fresh").asBoolean()).isTrue();
        assertThat(json("sistema snapshot tirar").get("fresh").asBoolean()).isFalse();
        changePolicy();
        assertThat(run("sistema snapshot tirar")).isZero();
        assertThat(terminal.out()).contains("Versão 2 guardada");

        assertThat(json("sistema snapshot listar")).hasSize(2);
        assertThat(run("sistema snapshot diff 1 2")).isZero();
        assertThat(terminal.out()).contains("~ máximo de horas por semana: de 70 para 50");
        JsonNode change = json("sistema snapshot diff 1 2").get("changes").get(0);
        assertThat(Stream.of("what", "field", "before", "after")
                        .map(it -> change.get(it).asString()))
                .containsExactly("Policy", "maxWeeklyHours", "70", "50");
        assertThat(run("sistema snapshot diff 2 2")).isZero();
        assertThat(terminal.out()).contains("Nada difere");
        assertThat(run("sistema snapshot diff 1 9")).isEqualTo(2);
        assertThat(run("sistema snapshot diff um 2")).isEqualTo(2);
        assertThat(terminal.completions("sistema snapshot diff ")).containsExactly("2", "1");
    }

    private String backup() {
        return json("sistema backup").get("file").asString();
    }

    private void rename() {
        Clinic.change(store, it -> it.roster().save(Clinic.renamed("Aninha")));
    }

    private void changePolicy() {
        Network it = Clinic.NETWORK;
        PlanningPolicy policy = it.policy();
        PlanningPolicy other = new PlanningPolicy(
                policy.horizonWeeks(),
                50,
                policy.maxDoublesPerWeek(),
                policy.minWeeksBetweenSameLocation(),
                policy.dailyConfirmation(),
                policy.weights());
        Clinic.change(
                store,
                stores -> stores.roster()
                        .save(it.with(
                                other,
                                it.professionals(),
                                it.locations(),
                                it.rooms(),
                                it.openings(),
                                it.exceptions())));
    }

    private int run(String line) {
        return terminal.run(line.replace("''", "").split(" "));
    }

    private JsonNode json(String line) {
        assertThat(run(line + " --json")).as(terminal.err()).isZero();
        return JsonMapper.shared().readTree(terminal.out());
    }
}
