package io.agendador.google.emulator;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.postgres.local.LocalPostgres;
import io.agendador.postgres.local.UnpackedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A real PostgreSQL: one temporary server per JVM, with one schema. */
final class EmulatorDatabase {

    static final String SCHEMA = "calendar_emulator";

    private static final HikariDataSource DATA_SOURCE = start();

    private EmulatorDatabase() {}

    static DataSource dataSource() {
        return DATA_SOURCE;
    }

    /** As if nothing had ever been there. */
    static DataSource emptied() {
        try (Connection connection = DATA_SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate calendar_emulator.entry");
            statement.execute("alter sequence calendar_emulator.change restart");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return DATA_SOURCE;
    }

    private static HikariDataSource start() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            LocalPostgres server = LocalPostgres.open(
                    Files.createTempDirectory(target, "emulator-database"), UnpackedPostgres.shelf());
            HikariConfig pool = new HikariConfig();
            pool.setJdbcUrl(server.jdbcUrl());
            pool.setUsername(server.user());
            pool.setPassword(server.password());
            pool.setMaximumPoolSize(4);
            HikariDataSource source = new HikariDataSource(pool);
            PostgresState.open(source, SCHEMA);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                source.close();
                server.close();
            }));
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
