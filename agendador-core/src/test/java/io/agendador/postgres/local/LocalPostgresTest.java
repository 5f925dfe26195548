package io.agendador.postgres.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    private static final Path PROGRAMS = UnpackedPostgres.ownShelf();

    @TempDir
    Path home;

    @AfterEach
    void leavesNoProcess() {
        assertThat(new ServerProcesses(PROGRAMS).killed()).isEmpty();
    }

    @Test
    void keepsDataAndPortOverARestart() throws SQLException {
        String url;
        try (LocalPostgres database = open()) {
            Notes.in(database).add();
            url = database.jdbcUrl();
        }
        assertThat(new ServerProcesses(PROGRAMS).left()).isEmpty();
        try (LocalPostgres database = open()) {
            assertThat(Notes.in(database).count()).isEqualTo(1);
            assertThat(database.jdbcUrl()).isEqualTo(url).matches("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/agendador");
        }
    }

    @Test
    void takesAnotherPortWhereTheFormerOneIsTaken() throws SQLException, IOException {
        try (LocalPostgres database = open()) {
            Notes.in(database).add();
        }
        int former = new DataFolder(home.resolve("postgres")).port();
        try (ServerSocket other = new ServerSocket(former, 1, InetAddress.getLoopbackAddress());
                LocalPostgres database = open()) {
            assertThat(database.jdbcUrl()).doesNotContain(":" + other.getLocalPort() + "/");
            assertThat(Notes.in(database).count()).isEqualTo(1);
        }
    }

    @Test
    void startsWhereTheRememberedPortIsSpoilt() throws SQLException, IOException {
        open().close();
        for (String spoilt : List.of("", "99999", "port")) {
            Files.writeString(home.resolve("postgres").resolve("agendador.port"), spoilt);
            try (LocalPostgres database = open()) {
                assertThat(Notes.in(database).count()).isZero();
            }
        }
    }

    @Test
    void runsUntilTheLastOfOneProcessCloses() throws SQLException {
        LocalPostgres first = open();
        try (LocalPostgres second = open()) {
            first.close();
            first.close();
            assertThat(Notes.in(second).count()).isZero();
        }
        assertThat(new ServerProcesses(PROGRAMS).left()).isEmpty();
    }

    @Test
    void startsOnceForManyThreads() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<LocalPostgres>> opened = IntStream.range(0, 4)
                    .mapToObj(thread -> threads.submit(this::open))
                    .toList();
            assertThat(opened.stream().map(LocalPostgresTest::result).map(LocalPostgres::jdbcUrl))
                    .hasSize(4)
                    .containsOnly(opened.get(0).get().jdbcUrl());
            opened.stream().map(LocalPostgresTest::result).forEach(LocalPostgres::close);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void stopsEvenIfTheThreadIsInterrupted() {
        LocalPostgres database = open();
        Thread.currentThread().interrupt();
        database.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(new ServerProcesses(PROGRAMS).left()).isEmpty();
    }

    @Test
    void endsOpenConnectionsWhenItStops() throws SQLException {
        LocalPostgres database = open();
        try (Connection connection = Notes.in(database).insert()) {
            database.close();
            assertThat(connection.isValid(1)).isFalse();
        }
        assertThat(new ServerProcesses(PROGRAMS).left()).isEmpty();
    }

    @Test
    void startsAgainUnderTheSameObjectsAfterTheServerWasKilled() throws SQLException {
        try (LocalPostgres before = open()) {
            Notes.in(before).add();
            new ServerProcesses(PROGRAMS).killed();
            try (LocalPostgres after = open()) {
                assertThat(Notes.in(after).count()).isEqualTo(1);
                assertThat(Notes.in(before).count()).isEqualTo(1);
            }
        }
    }

    @Test
    void makesItsDatabaseWhereItsStarterWasKilledBefore() throws SQLException {
        try (LocalPostgres database = open();
                Connection maintenance = DriverManager.getConnection(
                        database.jdbcUrl().replaceFirst("agendador$", "postgres"),
                        database.user(),
                        database.password())) {
            maintenance.createStatement().execute("drop database agendador with (force)");
            try (LocalPostgres again = open()) {
                assertThat(Notes.in(again).count()).isZero();
            }
        }
    }

    @Test
    void livesInFoldersWithSpacesAndAccents() throws SQLException {
        try (LocalPostgres database = LocalPostgres.open(home.resolve("Área de trabalho's"), PROGRAMS)) {
            assertThat(Notes.in(database).count()).isZero();
        }
    }

    private LocalPostgres open() {
        return LocalPostgres.open(home, PROGRAMS);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
