package io.agendador.postgres.backup;

import io.agendador.review.StoreUnavailableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** One connection, and its failures in our words: what the server says may quote a row. */
final class Database implements AutoCloseable {

    /** Lost or refused connections, no resources, shut down, deadlock, time-out of a lock. */
    private static final Pattern PASSING = Pattern.compile("08...|53...|57P0.|40001|40P01|55P03|");

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Database open(DataSource dataSource) {
        try {
            Connection connection = dataSource.getConnection();
            connection.setAutoCommit(false);
            return new Database(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    <T> List<T> ask(Row<T> reading, String sql, String... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The first column of the one row. */
    long number(String sql, String... values) {
        return ask(it -> it.getLong(1), sql, values).get(0);
    }

    /** A change with values. */
    void change(String sql, String... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    CopyManager copies() {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        // Closed even if the server is gone; a pool takes it back in any case.
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static RuntimeException failure(SQLException cause) {
        String state = Objects.requireNonNullElse(cause.getSQLState(), "");
        Exception silent = new Exception(cause.getClass().getName());
        silent.setStackTrace(cause.getStackTrace());
        return cause instanceof SQLTransientException || PASSING.matcher(state).matches()
                ? new StoreUnavailableException(
                        "the database cannot be reached, or others hold what is needed (" + state + "): try again",
                        silent)
                : new IllegalStateException("the database answers with a failure: " + state, silent);
    }

    /** A name as part of a statement. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
