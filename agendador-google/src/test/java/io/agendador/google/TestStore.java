package io.agendador.google;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.local.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Stores on a real PostgreSQL: one temporary server per JVM, a schema of its own for whoever asks. */
public final class TestStore {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestStore() {}

    /** A store in which nothing was ever saved. */
    public static PostgresStore fresh() {
        return PostgresStore.open(dataSource(), newSchema());
    }

    /** A pool of a dozen connections to the server. */
    public static DataSource dataSource() {
        return Server.POOL;
    }

    /** A name that no test has used yet. */
    public static String newSchema() {
        return "google_" + SCHEMAS.incrementAndGet();
    }

    private static final class Server {
        private static final HikariDataSource POOL = start();

        private static HikariDataSource start() {
            try {
                Path target = Files.createDirectories(Path.of("target"));
                LocalPostgres server = LocalPostgres.open(
                        Files.createTempDirectory(target, "test-database"), target.resolve("test-postgresql"));
                HikariConfig settings = new HikariConfig();
                settings.setJdbcUrl(server.jdbcUrl());
                settings.setUsername(server.user());
                settings.setPassword(server.password());
                settings.setMaximumPoolSize(12);
                settings.setMinimumIdle(0);
                HikariDataSource pool = new HikariDataSource(settings);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    pool.close();
                    server.close();
                }));
                return pool;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
