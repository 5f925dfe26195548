package io.agendador.postgres.backup;

import static io.agendador.postgres.backup.Vault.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.postgres.TestDatabase;
import io.agendador.process.OtherJvm;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Wherever a restore or a backup ends, all is as it was, or as it should be. */
class KilledBackupTest {

    private static final int MORE_THAN_THERE_ARE = 100_000;

    @TempDir
    private Path folder;

    private final Vault vault = Vault.filled();

    @Test
    void whereverItsConnectionBreaksARestoreHasDoneNothingOrAll() {
        List<String> then = vault.rows();
        Backup backup = vault.backedUp(folder);
        vault.change(3);
        vault.run("update thing set body = '{\"later\": true}'");
        List<String> now = vault.rows();
        int cut = 0;
        boolean whole = false;
        // Closer together where it begins.
        for (int step = 1; !whole; step += 1 + step / 2) {
            BreakingConnections breaking = new BreakingConnections(unpooled(), step);
            try {
                vault.backups(breaking.dataSource()).restore(backup.file(), ADA, "");
                whole = true;
            } catch (RuntimeException broken) {
                if (step > MORE_THAN_THERE_ARE) {
                    throw broken;
                }
                List<String> left = vault.rows();
                // An answer that was lost on its way may have been to the commit.
                assertThat(left).as("broken at %s", step).isIn(now, then);
                cut++;
            }
        }
        assertThat(cut).isGreaterThan(5);
        assertThat(withoutNumbers(vault.rows())).isEqualTo(withoutNumbers(then));
        assertThat(vault.ask(
                        "public",
                        "select count(*) from pg_namespace where nspname like 'restoring%" + vault.schema + "'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"restore, 60", "write, 12"})
    void aKilledProcessLeavesNothingHalfDone(String what, int step) throws Exception {
        List<String> then = vault.rows();
        Backup backup = vault.backedUp(folder);
        vault.run("update thing set body = '{\"later\": true}'");
        List<String> now = vault.rows();
        Path target = Files.createDirectory(folder.resolve("target"));
        TestDatabase database = TestDatabase.embedded();
        Process process = OtherJvm.running(
                        DyingProcess.class,
                        database.url(),
                        vault.schema,
                        vault.module,
                        what,
                        what.equals("write") ? target : backup.file(),
                        step)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch("stopped"::equals)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(vault.rows()).isEqualTo(now);
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.filter(it -> it.toString().endsWith(".zip"))).isEmpty();
        }

        vault.restored(backup.file());

        assertThat(withoutNumbers(vault.rows())).isEqualTo(withoutNumbers(then));
    }

    @Test
    void whoIsToldToStopLeavesNoFile() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> vault.backups().write(folder, ADA)).isInstanceOf(RuntimeException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Flyway does not give back a connection that breaks while it is told about the database. */
    private static DataSource unpooled() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(TestDatabase.embedded().url());
        return database;
    }

    /** Fences rise at each restore. */
    private static List<String> withoutNumbers(List<String> rows) {
        return rows.stream()
                .map(it -> it.startsWith("thing") ? it.replaceAll(",\\d+,\\d+\\)$", "") : it)
                .toList();
    }
}
