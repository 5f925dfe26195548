package io.agendador.google.simulation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.google.TestStore;
import io.agendador.postgres.PostgresStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    private final String schema = TestStore.newSchema();
    private final List<Switch> switches;
    private final List<PostgresStore> stores;
    private final String empty;
    private int emptied;
    private final String save;
    private final String restore;

    private Database() {
        pool = pool(schema);
        way = ShortWay.of(pool);
        switches = IntStream.range(0, PROCESSES + 1)
                .mapToObj(it -> new Switch(it == 0 ? pool : way))
                .toList();
        stores = switches.stream()
                .map(it -> PostgresStore.open(it.asDataSource(), schema))
                .toList();
        List<String> tables = tables();
        empty = tables.stream().map(it -> "delete from " + it).collect(Collectors.joining(";"));
        execute("create schema " + schema + "_backup");
        // Without the constraints: a column that is computed from others is computed again when it comes back.
        tables.forEach(it -> execute("create table " + backup(it) + " as select * from " + it + " with no data"));
        save = tables.stream()
                .map(it -> "delete from " + backup(it) + ";" + copy(it, backup(it)))
                .collect(Collectors.joining(";"));
        restore = empty + ";" + tables.stream().map(it -> copy(backup(it), it)).collect(Collectors.joining(";"));
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
        execute("set local session_replication_role = replica;" + empty);
    }

    void save() {
        execute("set local session_replication_role = replica;" + save);
    }

    void restore() {
        execute("set local session_replication_role = replica;" + restore);
    }

    private static HikariDataSource pool(String schema) {
        HikariDataSource given = (HikariDataSource) TestStore.dataSource();
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(given.getJdbcUrl());
        settings.setUsername(given.getUsername());
        settings.setPassword(given.getPassword());
        settings.setMaximumPoolSize(6);
        // Nobody here asks what outlives the server; and who waits for a lock, waits for this very thread.
        settings.setConnectionInitSql(
                "set synchronous_commit = off; set lock_timeout = '5s'; set search_path = " + schema);
        return new HikariDataSource(settings);
    }

    private String backup(String table) {
        return table.replaceFirst(schema, schema + "_backup");
    }

    private String copy(String from, String to) {
        String table = from.substring(from.indexOf('.') + 1);
        String columns = String.join(
                ", ",
                column("select column_name from information_schema.columns where is_generated = 'NEVER'"
                        + " and table_schema = '" + schema + "' and table_name = '" + table + "'"));
        return "insert into " + to + " (" + columns + ") overriding system value select " + columns + " from " + from;
    }

    private List<String> tables() {
        return column("select table_schema || '.' || table_name from information_schema.tables where table_schema = '"
                + schema + "' and table_type = 'BASE TABLE' and table_name not like 'flyway%' order by 1");
    }

    private List<String> column(String query) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return List.copyOf(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void vacuum() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables()) {
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
