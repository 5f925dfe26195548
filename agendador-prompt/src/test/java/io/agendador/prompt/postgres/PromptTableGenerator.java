package io.agendador.prompt.postgres;

import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TableGenerator;
import io.agendador.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code io.agendador.prompt.postgres.generated} from freshly migrated tables; run by {@code -Pjooq}. */
final class PromptTableGenerator {

    private static final String AUTHOR = "io.agendador.roster.Author.";

    private PromptTableGenerator() {}

    /** Into the folder of sources that is named by the one argument. */
    public static void main(String[] arguments) throws Exception {
        generate(Path.of(arguments[0]));
    }

    static void generate(Path sources) throws Exception {
        TestDatabase database = TestDatabase.embedded();
        String schema = database.newSchema();
        PostgresStore.openTables(database.dataSource(), schema, PostgresPrompts.class, PostgresPrompts.MIGRATIONS);
        TableGenerator.generate(
                sources,
                schema,
                "io.agendador.prompt.postgres.generated",
                List.of(
                        TableGenerator.word(AUTHOR + "Role", "prompt\\.author_role"),
                        TableGenerator.word(AUTHOR + "Door", "prompt\\.author_door"),
                        TableGenerator.instants("prompt\\.asked_at")));
    }
}
