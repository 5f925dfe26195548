package io.agendador.postgres.backup;

import io.agendador.postgres.backup.Manifest.Contents;
import io.agendador.postgres.backup.Manifest.Sequence;
import io.agendador.postgres.backup.RefusedBackupException.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * A part of a backup in a schema beside the one in use: made as the backup's release had it, filled, then migrated like
 * any other. What is wrong shows here, where nothing is lost.
 */
final class Staging {

    private static final String RAISE = """
            select setval(?::regclass, greatest(last_value, ?::bigint), case when last_value > ?::bigint then is_called
                else (is_called and last_value = ?::bigint) or ?::boolean end)
            from\s""";

    private final DataSource dataSource;
    private final Part part;
    private final String schema;

    /** {@code number}: of the part, for names that are cut may be alike. */
    Staging(DataSource dataSource, Part part, int number) {
        this.dataSource = dataSource;
        this.part = part;
        String whole = "restoring" + number + "_" + part.schema();
        this.schema = whole.substring(0, Math.min(63, whole.length()));
    }

    Part part() {
        return part;
    }

    String schema() {
        return schema;
    }

    void load(BackupFile file, Contents contents) {
        drop();
        Migrating migrating = new Migrating(dataSource, part, schema);
        migrating.to(contents.version());
        try (Database database = Database.open(dataSource)) {
            fill(database, file, contents);
            database.commit();
        }
        migrating.toPresent();
    }

    /** Also what an earlier restore left that was killed. */
    void drop() {
        try (Database database = Database.open(dataSource)) {
            database.execute("drop schema if exists " + Database.quoted(schema) + " cascade");
            database.commit();
        }
    }

    private void fill(Database database, BackupFile file, Contents contents) {
        SchemaContents staged = new SchemaContents(database, schema);
        List<SchemaContents.Table> tables = staged.tables();
        List<String> names =
                tables.stream().map(SchemaContents.Table::name).sorted().toList();
        if (!contents.tables().stream()
                .map(Manifest.Table::name)
                .sorted()
                .toList()
                .equals(names)) {
            throw new RefusedBackupException(Problem.OTHER_SCHEMA, file.file(), contents.part());
        }
        Guards.asleep(database, staged, tables);
        List<SchemaContents.Table> last = new ArrayList<>(tables);
        Collections.reverse(last);
        last.forEach(it -> database.execute("delete from " + staged.qualified(it)));
        contents.tables().forEach(it -> copy(database, file, contents, it));
        contents.sequences().forEach(it -> raise(database, staged, it));
        Guards.awake(database, staged, tables);
    }

    /** A sequence never falls: what it gave out may be known somewhere. */
    static void raise(Database database, SchemaContents schema, Sequence it) {
        String name = schema.qualified(it.name());
        String value = String.valueOf(it.value());
        database.ask(row -> row.getLong(1), RAISE + name, name, value, value, value, String.valueOf(it.used()));
    }

    private void copy(Database database, BackupFile file, Contents contents, Manifest.Table table) {
        String columns =
                String.join(", ", table.columns().stream().map(Database::quoted).toList());
        String copy = "copy %s.%s (%s) from stdin (encoding 'UTF8')"
                .formatted(Database.quoted(schema), Database.quoted(table.name()), columns);
        file.read(contents, table, stream -> {
            try {
                database.copies().copyIn(copy, stream);
            } catch (SQLException e) {
                throw Database.failure(e);
            }
        });
    }
}
