package io.agendador.google.emulator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Lasts, and is the same for every process that uses the schema: an advisory lock lets one transaction in at a time. */
final class PostgresState implements EmulatorState {

    private static final String LOCATION = "classpath:io/agendador/google/emulator/migration";
    private static final String BEGIN =
            "select pg_advisory_xact_lock(hashtextextended('calendar emulator/' || ?, 0)), set_config('search_path', ?, true)";

    private final DataSource database;
    private final String schema;

    private PostgresState(DataSource database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Makes the schema, or what it lacks. */
    static PostgresState open(DataSource database, String schema) {
        Flyway.configure(PostgresState.class.getClassLoader())
                .dataSource(database)
                .schemas(schema)
                .locations(LOCATION)
                .failOnMissingLocations(true)
                .placeholderReplacement(false)
                .load()
                .migrate();
        return new PostgresState(database, schema);
    }

    @Override
    public <T> T inTransaction(Function<Records, T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                begin(connection);
                T result = work.apply(new PostgresRecords(connection));
                connection.commit();
                return result;
            } finally {
                // Nothing after a commit. Pools want their connections back as they gave them.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new EmulatorStateException(e);
        }
    }

    private void begin(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, schema);
            statement.setString(2, schema);
            statement.execute();
        }
    }
}
