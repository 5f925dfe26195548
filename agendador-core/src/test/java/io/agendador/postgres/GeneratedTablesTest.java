package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed tables are those of the migrations. */
class GeneratedTablesTest {

    private static final String TARGET = "io.agendador.postgres.generated";

    @Test
    void areThoseThatTheMigrationsGive(@TempDir Path fresh) throws Exception {
        TableGenerator.generate(fresh);
        CommittedTables.areThoseOf(fresh, TARGET, "-pl agendador-core");
    }

    @Test
    void nameNoSchema() throws IOException {
        assertThat(CommittedTables.committed(TARGET).values())
                .noneMatch(it -> it.contains("test_") || it.contains("\"public\""));
    }
}
