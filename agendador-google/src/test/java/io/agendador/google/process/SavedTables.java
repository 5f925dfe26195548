package io.agendador.google.process;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All tables of some schemas, that are emptied, kept aside and brought back in a moment. Numbers go on. For one thread. */
public final class SavedTables {

    private static final String UNGUARDED = "set local session_replication_role = replica;";

    private final DataSource database;
    private final List<String> tables;
    private final String empty;
    private final String save;
    private final String restore;

    /** Keeps them in schemas beside these. */
    public SavedTables(DataSource database, List<String> schemas) {
        this.database = database;
        tables = schemas.stream().flatMap(it -> tables(it).stream()).toList();
        empty = tables.stream().map(it -> "delete from " + it).collect(Collectors.joining(";"));
        schemas.forEach(it -> execute("create schema " + it + "_backup"));
        // Without the constraints: a column that is computed from others is computed again when it comes back.
        tables.forEach(it -> execute("create table " + backup(it) + " as select * from " + it + " with no data"));
        save = tables.stream()
                .map(it -> "delete from " + backup(it) + ";" + copy(it, it, backup(it)))
                .collect(Collectors.joining(";"));
        restore = empty + ";"
                + tables.stream().map(it -> copy(it, backup(it), it)).collect(Collectors.joining(";"));
    }

    /** With their schemas. */
    public List<String> names() {
        return tables;
    }

    public void empty() {
        execute(UNGUARDED + empty);
    }

    public void save() {
        execute(UNGUARDED + save);
    }

    public void restore() {
        execute(UNGUARDED + restore);
    }

    private static String backup(String table) {
        return table.replaceFirst("\\.", "_backup.");
    }

    private String copy(String table, String from, String to) {
        int dot = table.indexOf('.');
        String columns = String.join(
                ", ",
                column("select column_name from information_schema.columns where is_generated = 'NEVER'"
                        + " and table_schema = '" + table.substring(0, dot) + "' and table_name = '"
                        + table.substring(dot + 1) + "'"));
        return "insert into " + to + " (" + columns + ") overriding system value select " + columns + " from " + from;
    }

    private List<String> tables(String schema) {
        return column("select table_schema || '.' || table_name from information_schema.tables where table_schema = '"
                + schema + "' and table_type = 'BASE TABLE' and table_name not like 'flyway%' order by 1");
    }

    private List<String> column(String query) {
        try (Connection connection = database.getConnection();
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
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
