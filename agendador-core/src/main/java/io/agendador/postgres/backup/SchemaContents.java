package io.agendador.postgres.backup;

import io.agendador.postgres.backup.Manifest.Sequence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema has, as the database's own catalogue says: all of its tables but Flyway's and JobRunr's. */
final class SchemaContents {

    /** Which JobRunr makes for each lane, in the schema of the job runtime. */
    private static final String JOBRUNR = "%jobrunr\\_%";

    private static final String TABLES = """
            select c.relname,
                array(select a.attname::text from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum),
                array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (number, place),
                        pg_attribute a
                    where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.number
                    order by k.place)
            from pg_class c
            where c.relnamespace = ?::regnamespace and c.relkind = 'r'
                and c.relname <> 'flyway_schema_history' and c.relname not like ?
            order by c.relname
            """;

    private static final String REFERENCES = """
            select f.relname, t.relname from pg_constraint r join pg_class f on f.oid = r.conrelid
                join pg_class t on t.oid = r.confrelid
            where r.contype = 'f' and r.connamespace = ?::regnamespace and f.oid <> t.oid
            """;

    private static final String SEQUENCES = """
            select sequencename, coalesce(last_value, start_value), last_value is not null from pg_sequences
            where schemaname = ? and sequencename not like ? order by 1
            """;

    private final Database database;
    private final String schema;

    SchemaContents(Database database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /**
     * A table.
     *
     * @param columns that hold values of their own
     * @param key of its primary key, possibly none
     */
    record Table(String name, List<String> columns, List<String> key) {

        String list() {
            return columns.stream().map(Database::quoted).collect(Collectors.joining(", "));
        }

        /** So that the same rows give the same text. */
        String order() {
            return key.isEmpty()
                    ? "t::text"
                    : key.stream().map(Database::quoted).collect(Collectors.joining(", "));
        }

        boolean has(String column) {
            return columns.contains(column);
        }
    }

    String schema() {
        return schema;
    }

    boolean exists() {
        return database.number(
                        "select count(*) from pg_tables where schemaname = ? and tablename = ?",
                        schema,
                        "flyway_schema_history")
                > 0;
    }

    List<String> migrations() {
        String history = Database.quoted(schema) + ".flyway_schema_history";
        return database.ask(
                it -> it.getString(1),
                "select version || ':' || checksum from " + history
                        + " where success and version is not null order by installed_rank");
    }

    List<Sequence> sequences() {
        return database.ask(
                it -> new Sequence(it.getString(1), it.getLong(2), it.getBoolean(3)), SEQUENCES, schema, JOBRUNR);
    }

    String qualified(Table table) {
        return qualified(table.name());
    }

    String qualified(String name) {
        return Database.quoted(schema) + "." + Database.quoted(name);
    }

    /** Each after those that it refers to. */
    List<Table> tables() {
        SortedMap<String, Table> waiting = new TreeMap<>();
        database.ask(SchemaContents::table, TABLES, Database.quoted(schema), JOBRUNR)
                .forEach(it -> waiting.put(it.name(), it));
        SortedMap<String, SortedSet<String>> references = references();
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.values().stream()
                    .filter(it -> references.getOrDefault(it.name(), new TreeSet<>()).stream()
                            .noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other: " + waiting.keySet()));
            waiting.remove(next.name());
            ordered.add(next);
        }
        return ordered;
    }

    private SortedMap<String, SortedSet<String>> references() {
        SortedMap<String, SortedSet<String>> references = new TreeMap<>();
        database.ask(it -> Stream.of(it.getString(1), it.getString(2)).toList(), REFERENCES, Database.quoted(schema))
                .forEach(it -> references
                        .computeIfAbsent(it.get(0), any -> new TreeSet<>())
                        .add(it.get(1)));
        return references;
    }

    private static Table table(ResultSet row) throws SQLException {
        return new Table(row.getString(1), strings(row, 2), strings(row, 3));
    }

    private static List<String> strings(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
