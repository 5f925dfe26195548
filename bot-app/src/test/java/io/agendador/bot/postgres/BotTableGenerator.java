package io.agendador.bot.postgres;

import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TableGenerator;
import io.agendador.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code io.agendador.bot.postgres.generated} from freshly migrated tables; run by {@code -Pjooq}. */
final class BotTableGenerator {

    private static final String TELEGRAM = "io.agendador.bot.telegram.";

    private BotTableGenerator() {}

    /** Into the folder of sources that is named by the one argument. */
    public static void main(String[] arguments) throws Exception {
        generate(Path.of(arguments[0]));
    }

    static void generate(Path sources) throws Exception {
        TestDatabase database = TestDatabase.embedded();
        String schema = database.newSchema();
        PostgresStore.openTables(
                database.dataSource(), schema, BotTableGenerator.class, "io/agendador/bot/postgres/migration");
        TableGenerator.generate(
                sources,
                schema,
                "io.agendador.bot.postgres.generated",
                List.of(
                        TableGenerator.word(TELEGRAM + "Incoming.Kind", "bot_update\\.kind"),
                        TableGenerator.word(TELEGRAM + "Verdict", "bot_update\\.verdict"),
                        TableGenerator.word(TELEGRAM + "UpdateBook.State", "bot_update\\.state"),
                        TableGenerator.word(TELEGRAM + "LetterBook.State", "bot_letter\\.state"),
                        TableGenerator.instants(".*\\.([a-z_]+_(at|until))")));
    }
}
