package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.roster.Author;
import io.agendador.shell.line.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The session that the README shows is what the shell says, on Wednesday 18 November 2026. What differs is written into
 * {@code target/golden/session.txt}: that is how the session is recorded.
 */
class RecordedSessionTest {

    private static final Path README = Path.of(System.getProperty("basedir", "."), "..", "README.md");
    private static final Path ACTUAL = Path.of("target", "golden", "session.txt");
    private static final Pattern SESSION = Pattern.compile("(?s)```text\\n(agendador> .*?)```");
    private static final String PROMPT = "agendador> ";

    @Test
    void theSessionOfTheReadmeIsWhatTheShellSays() throws IOException {
        Matcher found = SESSION.matcher(Files.readString(README));
        assertThat(found.find()).isTrue();
        String shown = found.group(1);
        List<String> typed = shown.lines()
                .filter(it -> it.startsWith(PROMPT))
                .map(it -> it.substring(PROMPT.length()))
                .toList();
        Terminal shell = DemoShell.of(Texts.PORTUGUESE, Author.Role.ADMIN).terminal();
        assertThat(shell.run("sistema", "demo")).isZero();
        // The same on any machine, unlike the demo's own, which takes two seconds.
        assertThat(shell.run("escala", "gerar", "--trabalho", "1000")).isZero();

        String said =
                typed.stream().map(it -> PROMPT + it + "\n" + answer(shell, it)).collect(Collectors.joining("\n"));

        if (!said.equals(shown)) {
            Files.createDirectories(ACTUAL.getParent());
            Files.writeString(ACTUAL, said);
        }
        assertThat(said).as("recorded anew: %s", ACTUAL).isEqualTo(shown);
    }

    private static String answer(Terminal shell, String line) {
        assertThat(shell.run(line + "\n", new String[0]))
                .as("%s: %s", line, shell.err())
                .isZero();
        return shell.out()
                        .replaceAll("\\b(0{4}[0-9a-f]{4}|(?<=roposta )[0-9a-f]{8})\\b", "1a2b3c4d")
                        .stripTrailing() + "\n";
    }
}
