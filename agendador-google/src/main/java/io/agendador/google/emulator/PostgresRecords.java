package io.agendador.google.emulator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents as rows, as text: what clients wrote comes back letter by letter. */
final class PostgresRecords implements Records {

    private static final String SELECT = "select key, changed, body from entry where kind = ? and scope = ? ";
    private static final String PUT = """
            insert into entry (kind, scope, key, changed, body) values (?, ?, ?, ?, ?::json)
            on conflict (kind, scope, key) do update set changed = excluded.changed, body = excluded.body
            """;
    private static final String REMOVE = "delete from entry where kind = ? and scope = ? and key = ?";

    private final Connection connection;

    PostgresRecords(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<Entry> find(Kind kind, String scope, String key) {
        return select(kind, scope, "and key = ?", key).stream().findFirst();
    }

    @Override
    public List<Entry> all(Kind kind, String scope) {
        return select(kind, scope, "order by key");
    }

    @Override
    public List<Entry> changed(Kind kind, String scope, long after) {
        return select(kind, scope, "and changed > ? order by changed", after);
    }

    private List<Entry> select(Kind kind, String scope, String rest, Object... values) {
        return run(SELECT + rest, statement -> {
            statement.setString(1, kind.name());
            statement.setString(2, scope);
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 3, values[at]);
            }
            List<Entry> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(
                            new Entry(kind, scope, rows.getString(1), rows.getLong(2), Json.object(rows.getString(3))));
                }
            }
            return entries;
        });
    }

    @Override
    public void put(Entry entry) {
        run(PUT, statement -> {
            statement.setString(1, entry.kind().name());
            statement.setString(2, entry.scope());
            statement.setString(3, entry.key());
            statement.setLong(4, entry.changed());
            statement.setString(5, Json.text(entry.body()));
            return statement.executeUpdate();
        });
    }

    @Override
    public void remove(Kind kind, String scope, String key) {
        run(REMOVE, statement -> {
            statement.setString(1, kind.name());
            statement.setString(2, scope);
            statement.setString(3, key);
            return statement.executeUpdate();
        });
    }

    @Override
    public long next() {
        return number("select nextval('change')");
    }

    @Override
    public long last() {
        return number("select case when is_called then last_value else 0 end from change");
    }

    private long number(String sql) {
        return run(sql, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new EmulatorStateException(e);
        }
    }
}
