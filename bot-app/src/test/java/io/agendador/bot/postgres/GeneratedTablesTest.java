package io.agendador.bot.postgres;

import io.agendador.postgres.CommittedTables;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed tables are those of the migrations. */
class GeneratedTablesTest {

    @Test
    void areThoseThatTheMigrationsGive(@TempDir Path fresh) throws Exception {
        BotTableGenerator.generate(fresh);
        CommittedTables.areThoseOf(fresh, "io.agendador.bot.postgres.generated", "-pl bot-app -am");
    }
}
