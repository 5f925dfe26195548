package io.agendador.google.simulation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.google.process.SavedTables;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * One schema for all histories of a thread, made once and emptied before each, and a second one that holds a backup. For
 * one history at a time.
 */
final class Database {

    /** How many processes run at once; the last store is the office's, where nothing ever dies. */
    static final int PROCESSES = 3;

    /** Rows of earlier histories are dead, and still in the way. */
    private static final int VACUUM_EVERY = 20;

    @SuppressWarnings("ThreadLocalUsage")
    private static final ThreadLocal<Database> SHARED = ThreadLocal.withInitial(Database::new);

    private final HikariDataSource pool;
    private final DataSource way;
    private final String schema = TestDatabase.embedded().newSchema();
    private final List<Switch> switches;
    private final List<PostgresStore> stores;
    private final SavedTables tables;
    private int emptied;

    private Database() {
        pool = pool(schema);
        way = ShortWay.of(pool);
        switches = IntStream.range(0, PROCESSES + 1)
                .mapToObj(it -> new Switch(it == 0 ? pool : way))
                .toList();
        stores = switches.stream()
                .map(it -> PostgresStore.open(it.asDataSource(), schema))
                .toList();
        tables = new SavedTables(pool, List.of(schema));
    }

    /** The one of this thread: one history at a time is told in it. */
    static Database shared() {
        return SHARED.get();
    }

    DataSource dataSource() {
        return way;
    }

    String schema() {
        return schema;
    }

    /** A process' way to the store, which from now on is this. */
    PostgresStore store(int process, DataSource way) {
        switches.get(process).to = way;
        return stores.get(process);
    }

    PostgresStore office() {
        return stores.get(PROCESSES);
    }

    void empty() {
        if (emptied++ % VACUUM_EVERY == 0) {
            vacuum();
        }
        tables.empty();
    }

    void save() {
        tables.save();
    }

    void restore() {
        tables.restore();
    }

    private static HikariDataSource pool(String schema) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(TestDatabase.embedded().url());
        settings.setMaximumPoolSize(6);
        // Nobody here asks what outlives the server; and who waits for a lock, waits for this very thread.
        settings.setConnectionInitSql(
                "set synchronous_commit = off; set lock_timeout = '5s'; set search_path = " + schema);
        return new HikariDataSource(settings);
    }

    private void vacuum() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables.names()) {
                statement.execute("vacuum analyze " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A store is opened once, and belongs to one process after the other. */
    private static final class Switch {

        private DataSource to;

        private Switch(DataSource to) {
            this.to = to;
        }

        private DataSource asDataSource() {
            return (DataSource) Proxy.newProxyInstance(
                    DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                        try {
                            return method.invoke(to, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
