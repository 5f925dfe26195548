package io.agendador.prompt.postgres;

import io.agendador.postgres.TestDatabase;

/** Empty schemas. */
final class FreshPrompts {

    private FreshPrompts() {}

    static PostgresPrompts open() {
        TestDatabase database = TestDatabase.embedded();
        return PostgresPrompts.open(database.dataSource(), database.newSchema());
    }
}
