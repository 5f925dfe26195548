package io.agendador.bot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed tables are those of the migrations. */
class GeneratedTablesTest {

    private static final Path PACKAGE = Path.of("io/agendador/bot/postgres/generated");

    @Test
    void areThoseThatTheMigrationsGive(@TempDir Path fresh) throws Exception {
        BotTableGenerator.generate(fresh);
        assertThat(sources(Path.of("src/main/java")))
                .as("run ./mvnw -Pjooq -pl bot-app -am process-test-classes and commit what it writes")
                .isEqualTo(sources(fresh))
                .isNotEmpty();
    }

    private static Map<Path, String> sources(Path root) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(root.relativize(file), Files.readString(file));
            }
        }
        return sources;
    }
}
