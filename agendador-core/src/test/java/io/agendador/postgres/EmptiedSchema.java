package io.agendador.postgres;

import io.agendador.review.Transactions;
import java.sql.SQLException;

/** One migrated schema, emptied for each try: much faster than a fresh one. */
final class EmptiedSchema {

    private static final EmptiedSchema SHARED = new EmptiedSchema(TestDatabase.embedded());

    private final TestDatabase database;
    private final String name;
    private final Transactions transactions;

    private EmptiedSchema(TestDatabase database) {
        this.database = database;
        this.name = database.newSchema();
        this.transactions = reopened();
    }

    static EmptiedSchema shared() {
        return SHARED;
    }

    Transactions emptied() {
        try {
            // The guards refuse to empty anything; a superuser may put them to sleep.
            database.execute(name, "set local session_replication_role = replica", deletions());
            return transactions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a process that starts on it finds. */
    Transactions reopened() {
        return PostgresStore.open(database.dataSource(), name).transactions();
    }

    private String deletions() throws SQLException {
        return database.ask(
                name,
                "select string_agg(format('delete from %I', tablename), '; ') from pg_tables"
                        + " where schemaname = current_schema and tablename <> 'flyway_schema_history'");
    }
}
