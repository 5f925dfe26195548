package io.agendador.examples.operations;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.postgres.local.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of the example's own, in a folder that stays, or in a passing one. */
final class Database implements AutoCloseable {

    private final Path folder;
    private final boolean passing;
    private final LocalPostgres server;
    private final HikariDataSource pool;

    /** Opens it; for this many connections at a time. */
    Database(@Nullable Path folder, int connections) throws IOException {
        this.passing = folder == null;
        this.folder = folder == null ? Files.createTempDirectory("operations-catalogue") : folder;
        this.server = LocalPostgres.open(this.folder);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(connections);
        this.pool = new HikariDataSource(config);
    }

    DataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        server.close();
        if (passing) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path it : deepestFirst) {
                Files.deleteIfExists(it);
            }
        } catch (IOException left) {
            // The machine clears its passing folders by itself.
        }
    }
}
