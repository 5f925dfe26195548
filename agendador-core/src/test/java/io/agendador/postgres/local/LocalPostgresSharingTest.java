package io.agendador.postgres.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresSharingTest {

    private static final Path PROGRAMS = UnpackedPostgres.ownShelf();

    @TempDir
    Path home;

    @AfterEach
    void leavesNoProcess() {
        assertThat(new ServerProcesses(PROGRAMS).killed()).isEmpty();
        assertThat(new ServerProcesses(home).killed()).isEmpty();
    }

    @Test
    void isOneServerForTwoAppsUntilTheLastCloses() {
        try (OtherApp first = app();
                OtherApp second = app()) {
            String url = first.ask("open");
            assertThat(second.ask("open")).isEqualTo(url);
            assertThat(first.ask("commit")).isEqualTo("committed");
            assertThat(first.ask("close")).isEqualTo("closed");
            assertThat(second.ask("count")).isEqualTo("1");
            assertThat(second.ask("close")).isEqualTo("closed");
            assertThat(new ServerProcesses(PROGRAMS).left()).isEmpty();
        }
    }

    @Test
    void startsOnceForTwoAppsThatBothUnpackIt() throws IOException {
        try (OtherApp first = OtherApp.on(home, home);
                OtherApp second = OtherApp.on(home, home)) {
            first.order("open");
            second.order("open");
            assertThat(first.answer()).startsWith("jdbc:").isEqualTo(second.answer());
            assertThat(first.ask("commit")).isEqualTo("committed");
            assertThat(second.ask("count")).isEqualTo("1");
            first.order("close");
            second.order("close");
            assertThat(List.of(first.answer(), second.answer())).containsOnly("closed");
            assertThat(new ServerProcesses(home).left()).isEmpty();
        }
        try (var content = Files.list(home)) {
            assertThat(content.map(file -> file.getFileName().toString().replaceFirst("-\\p{XDigit}{16}", "-x")))
                    .containsExactlyInAnyOrder(
                            "postgres",
                            "postgres-log",
                            "postgres.lock",
                            "postgres.users",
                            "postgresql-x",
                            "postgresql.lock");
        }
    }

    @Test
    void isUsedAgainAfterItsAppWasKilledWithinATransaction() throws SQLException {
        String url;
        try (OtherApp killed = app()) {
            url = killed.ask("open");
            killed.ask("commit");
            assertThat(killed.ask("insert")).isEqualTo("inserted");
            killed.kill();
        }
        assertThat(new ServerProcesses(PROGRAMS).alive()).isNotEmpty();
        try (LocalPostgres database = open()) {
            assertThat(database.jdbcUrl()).isEqualTo(url);
            assertThat(Notes.in(database).count()).isEqualTo(1);
        }
    }

    @Test
    @Timeout(60)
    void beginsAnewAfterItsAppWasKilledWithinTheFirstStart() throws SQLException, IOException {
        try (OtherApp killed = app()) {
            killed.order("open");
            while (!layingOut()) {
                Thread.onSpinWait();
            }
            killed.kill();
        }
        try (LocalPostgres database = open()) {
            assertThat(Notes.in(database).count()).isZero();
        }
    }

    @Test
    void recoversAfterAppAndServerWereKilled() throws SQLException, IOException {
        killAppAndServer();
        assertThat(PostmasterFile.in(home.resolve("postgres"))).exists();
        assertOneNote();
    }

    @Test
    void recoversWhereTheServersProcessNumberWasTakenByAnotherProgram() throws SQLException, IOException {
        killAppAndServer();
        Path remains = PostmasterFile.in(home.resolve("postgres"));
        List<String> lines = Files.readAllLines(remains);
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(remains, lines);
        assertOneNote();
    }

    @Test
    void recoversWhereItsRemainsCannotBeRead() throws SQLException, IOException {
        killAppAndServer();
        Files.writeString(PostmasterFile.in(home.resolve("postgres")), "");
        assertOneNote();
    }

    @Test
    void isNotStartedASecondTimeWhileAnAppUsesAServerThatCannotBeSeen() {
        try (OtherApp other = app();
                OtherApp late = app()) {
            other.ask("open");
            new ServerProcesses(PROGRAMS).killed();
            assertThat(late.ask("open")).startsWith("HELD_BY_OTHER").contains("close that application first");
            other.ask("close");
            assertThat(late.ask("open")).startsWith("jdbc:");
            assertThat(late.ask("close")).isEqualTo("closed");
        }
    }

    @Test
    void waitsForWhatAKilledServerIsStillDoing() throws SQLException {
        try (OtherApp killed = app()) {
            killed.ask("open");
            killed.ask("commit");
            assertThat(killed.ask("work")).isEqualTo("working");
            killServer();
            killed.kill();
        }
        assertOneNote();
    }

    private boolean layingOut() throws IOException {
        try (var begun = Files.newDirectoryStream(home, "postgres.new*")) {
            return StreamSupport.stream(begun.spliterator(), false)
                    .anyMatch(folder -> Files.exists(folder.resolve("data").resolve("PG_VERSION")));
        }
    }

    private void killAppAndServer() {
        try (OtherApp killed = app()) {
            killed.ask("open");
            killed.ask("commit");
            killed.ask("insert");
            killed.kill();
        }
        killServer();
    }

    /** The server's own helpers are left to notice it, as they are when the system runs out of memory. */
    private void killServer() {
        PostmasterFile server = PostmasterFile.read(home.resolve("postgres")).orElseThrow();
        assertThat(ProcessHandle.of(server.process()).orElseThrow().destroyForcibly())
                .isTrue();
    }

    private void assertOneNote() throws SQLException {
        try (LocalPostgres database = open()) {
            assertThat(Notes.in(database).count()).isEqualTo(1);
        }
    }

    private OtherApp app() {
        return OtherApp.on(home, PROGRAMS);
    }

    private LocalPostgres open() {
        return LocalPostgres.open(home, PROGRAMS);
    }
}
