package io.agendador.examples.plainjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptRosterTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();
    private static final InstantSource SATURDAY = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Path GUIDE = Path.of("..", "..", "docs", "embedding.md");
    private static final Path SOURCE = Path.of("src/main/java/io/agendador/examples/plainjava/KeptRoster.java");

    @Test
    void isTheSameWhenItIsRunAgain() {
        String schema = DATABASE.newSchema();
        List<String> first = KeptRoster.lines(DATABASE.dataSource(), schema, SATURDAY);
        assertThat(String.join("\n", first)).contains("Semana 1", "Savassi", "Helena");
        assertThat(KeptRoster.lines(DATABASE.dataSource(), schema, SATURDAY)).isEqualTo(first);
    }

    @Test
    void isWhatTheGuideShows() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(
                        source.indexOf("// Embedding: begin\n") + "// Embedding: begin\n".length(),
                        source.indexOf("        // Embedding: end"))
                .stripTrailing()
                .stripIndent();
        assertThat(Files.readString(GUIDE)).contains(shown);
    }
}
