package io.agendador.postgres.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresSettingsTest {

    @TempDir
    static Path home;

    private static LocalPostgres database;

    @BeforeAll
    static void open() {
        database = LocalPostgres.open(home, UnpackedPostgres.shelf());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void keepsWhatItSaysIsKept() throws SQLException {
        Notes notes = Notes.in(database);
        assertThat(List.of(
                        notes.answer("show fsync"),
                        notes.answer("show synchronous_commit"),
                        notes.answer("show full_page_writes"),
                        notes.answer("show data_checksums"),
                        notes.answer("show password_encryption"),
                        notes.answer("show listen_addresses"),
                        notes.answer("show unix_socket_directories"),
                        notes.answer("show log_timezone")))
                .containsExactly("on", "on", "on", "on", "scram-sha-256", "127.0.0.1", "", "UTC");
    }

    @Test
    void sortsByCodePointAndKnowsTheCaseOfAccents() throws SQLException {
        Notes notes = Notes.in(database);
        assertThat(notes.answer("select lower('ÁGUA Ç')")).isEqualTo("água ç");
        assertThat(notes.answer("select 'Z' < 'a' and 'z' < 'á'")).isEqualTo("t");
    }

    @Test
    void admitsNobodyWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void hidesThePasswordFromOtherUsers() throws IOException {
        Path file = home.resolve("postgres").resolve("agendador.password");
        assertThat(file).hasContent(database.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
