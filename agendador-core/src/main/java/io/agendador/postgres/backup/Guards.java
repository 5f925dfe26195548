package io.agendador.postgres.backup;

import java.util.List;

/** The triggers by which tables look after themselves. The tables' owner may put them to sleep; foreign keys stay awake. */
final class Guards {

    private Guards() {}

    static void asleep(Database database, SchemaContents schema, List<SchemaContents.Table> tables) {
        tables.forEach(it -> database.execute("alter table " + schema.qualified(it) + " disable trigger user"));
    }

    static void awake(Database database, SchemaContents schema, List<SchemaContents.Table> tables) {
        // What was put off to the end of the transaction would keep the tables from being changed.
        database.execute("set constraints all immediate");
        tables.forEach(it -> database.execute("alter table " + schema.qualified(it) + " enable trigger user"));
    }
}
