package io.agendador.postgres.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresRefusalTest {

    private static final Path PROGRAMS = UnpackedPostgres.ownShelf();

    @TempDir
    Path home;

    @AfterEach
    void leavesNoProcess() {
        assertThat(new ServerProcesses(PROGRAMS).killed()).isEmpty();
    }

    @Test
    void beginsAnewWhereTheFirstStartWasKilledHalfWay() throws IOException, SQLException {
        Path half = Files.createDirectories(home.resolve("postgres.new1").resolve("data"));
        Files.writeString(half.resolve("PG_VERSION"), "18");
        Files.writeString(home.resolve("postgres.new1").resolve("agendador.password"), "half");
        try (LocalPostgres database = LocalPostgres.open(home, PROGRAMS)) {
            assertThat(Notes.in(database).count()).isZero();
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void beginsInAnEmptyDataFolder() throws IOException, SQLException {
        Files.createDirectory(home.resolve("postgres"));
        try (LocalPostgres database = LocalPostgres.open(home, PROGRAMS)) {
            assertThat(Notes.in(database).count()).isZero();
        }
    }

    @Test
    void refusesADataFolderThatItDidNotMake() throws IOException {
        Path foreign = Files.createDirectory(home.resolve("postgres"));
        Files.writeString(foreign.resolve("holiday.txt"), "beach");
        LocalPostgresException refusal = refusal(home);
        assertThat(refusal.problem()).isEqualTo(Problem.DATA_UNKNOWN);
        assertThat(refusal).hasMessageContaining(foreign.toString()).hasMessageContaining("move it away");
        assertThat(foreign.resolve("holiday.txt")).hasContent("beach");
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        LocalPostgres.open(home, PROGRAMS).close();
        Files.writeString(home.resolve("postgres").resolve("PG_VERSION"), "15\n");
        LocalPostgresException refusal = refusal(home);
        assertThat(refusal.problem()).isEqualTo(Problem.DATA_OF_OTHER_VERSION);
        assertThat(refusal).hasMessageContaining("PostgreSQL 15").hasMessageContaining("brings PostgreSQL 18");
    }

    @Test
    void tellsWhatTheServerSaysAboutDamagedData() throws IOException {
        LocalPostgres.open(home, PROGRAMS).close();
        Files.delete(home.resolve("postgres").resolve("global").resolve("pg_control"));
        LocalPostgresException refusal = refusal(home);
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_STARTED);
        assertThat(refusal).hasMessageContaining("pg_control").hasMessageContaining("postgres-log");
    }

    @Test
    void refusesAHomeThatIsAFile() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThat(refusal(file).problem()).isEqualTo(Problem.HOME_UNUSABLE);
        assertThat(refusal(file)).hasMessageContaining(file + " is a file");
        assertThat(refusal(file.resolve("below")).problem()).isEqualTo(Problem.HOME_UNUSABLE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAHomeThatCannotBeWrittenTo() {
        LocalPostgresException refusal = refusal(Path.of("/proc/agendador"));
        assertThat(refusal.problem()).isEqualTo(Problem.HOME_UNUSABLE);
        assertThat(refusal).hasMessageContaining("/proc/agendador cannot be written to");
    }

    @Test
    void refusesAHomeWhoseNameAShellWouldRead() {
        assertThat(refusal(home.resolve("$(exit)")).problem()).isEqualTo(Problem.HOME_UNUSABLE);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void opensWhatItRefusedOnceTheReasonIsGone() throws IOException, SQLException {
        Path foreign = Files.writeString(home.resolve("postgres"), "");
        assertThat(refusal(home).problem()).isEqualTo(Problem.DATA_UNKNOWN);
        Files.delete(foreign);
        try (LocalPostgres database = LocalPostgres.open(home, PROGRAMS)) {
            assertThat(Notes.in(database).count()).isZero();
        }
    }

    /** A namespace of its own, where this process is root but may not make further ones. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsRootTheWaysOutWhereItCannotBeDisguised() throws IOException, InterruptedException {
        List<String> confined = List.of(
                "unshare", "-U", "-r", "sh", "-c", "echo 0 > /proc/sys/user/max_user_namespaces; exec \"$@\"", "-");
        Process trial = new ProcessBuilder(confined).start();
        assumeTrue(trial.waitFor() == 0 || trial.exitValue() == 126 || trial.exitValue() == 127, "no namespaces here");
        try (OtherApp root = OtherApp.start(confined, home, PROGRAMS)) {
            assertThat(root.ask("open"))
                    .startsWith("ROOT_FORBIDDEN")
                    .contains("as another user")
                    .contains("database URL");
        }
    }

    private static LocalPostgresException refusal(Path home) {
        return catchThrowableOfType(LocalPostgresException.class, () -> LocalPostgres.open(home, PROGRAMS));
    }
}
