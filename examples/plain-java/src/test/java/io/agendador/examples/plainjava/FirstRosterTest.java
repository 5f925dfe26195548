package io.agendador.examples.plainjava;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FirstRosterTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE = Path.of("src/main/java/io/agendador/examples/plainjava/FirstRoster.java");

    @Test
    void placesBothPeopleOnMonday() {
        String grid = String.join("\n", FirstRoster.lines(Instant.parse("2026-11-21T12:00:00Z")));
        assertThat(grid).contains("Semana 1", "seg 23/11", "Ana", "Bia").doesNotContain("vaga");
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(
                        source.indexOf("// README: begin\n") + "// README: begin\n".length(),
                        source.indexOf("        // README: end"))
                .stripTrailing()
                .stripIndent();
        assertThat(Files.readString(README)).contains(shown);
    }
}
