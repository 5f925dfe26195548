package io.agendador.postgres.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A table to see by what has been kept. */
record Notes(LocalPostgres database) {

    static Notes in(LocalPostgres database) throws SQLException {
        Notes notes = new Notes(database);
        notes.execute("create table if not exists note (id bigint generated always as identity)");
        return notes;
    }

    static Connection connect(LocalPostgres database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** One more note, not committed yet. */
    Connection insert() throws SQLException {
        Connection connection = connect(database);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into note default values");
        }
        return connection;
    }

    void add() throws SQLException {
        execute("insert into note default values");
    }

    long count() throws SQLException {
        return Long.parseLong(answer("select count(*) from note"));
    }

    String answer(String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Something that takes long. */
    void compute(int rows) {
        try {
            answer("select count(*) from generate_series(1, " + rows + ") x where md5(x::text) = ''");
        } catch (SQLException killed) {
            throw new IllegalStateException(killed);
        }
    }

    /** Waits until the server computes. */
    void awaitComputing() throws SQLException {
        while (answer("select count(*) from pg_stat_activity where query like '%md5(x::text)%' and state = 'active'")
                .equals("1")) {
            Thread.onSpinWait();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
