package io.agendador.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.postgres.local.LocalPostgres;
import io.agendador.postgres.local.UnpackedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A real PostgreSQL for tests: one temporary server per JVM, a schema of its own for whoever asks. */
public final class TestDatabase {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final HikariDataSource dataSource;

    TestDatabase(String url, String user, String password) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        this.dataSource = new HikariDataSource(pool);
    }

    /** The server that this JVM started, and that ends with it. */
    public static TestDatabase embedded() {
        return Embedded.DATABASE;
    }

    /** A pool of a dozen connections. */
    public DataSource dataSource() {
        return dataSource;
    }

    void close() {
        dataSource.close();
    }

    /** With the credentials, for processes and tools that take an address alone. */
    public String url() {
        return dataSource.getJdbcUrl();
    }

    String user() {
        return dataSource.getUsername();
    }

    String password() {
        return dataSource.getPassword();
    }

    /** A name that no test has used yet. */
    public String newSchema() {
        return "test_" + SCHEMAS.incrementAndGet();
    }

    /** A store in which nothing was ever saved. */
    public PostgresStore newStore() {
        return PostgresStore.open(dataSource, newSchema());
    }

    /** Runs statements on a connection whose search path is the schema. */
    void execute(String schema, String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path to " + schema);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** The first column of the first row, as text. */
    String ask(String schema, String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path to " + schema);
            try (ResultSet result = statement.executeQuery(query)) {
                result.next();
                return String.valueOf(result.getString(1));
            }
        }
    }

    private static final class Embedded {
        private static final TestDatabase DATABASE = start();

        private static TestDatabase start() {
            try {
                Path target = Files.createDirectories(Path.of("target"));
                LocalPostgres server = LocalPostgres.open(
                        Files.createTempDirectory(target, "test-database"), UnpackedPostgres.shelf());
                TestDatabase database = new TestDatabase(
                        server.jdbcUrl() + "?user=" + server.user() + "&password=" + server.password(),
                        server.user(),
                        server.password());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    database.close();
                    server.close();
                }));
                return database;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
