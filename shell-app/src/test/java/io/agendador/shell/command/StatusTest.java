package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.review.Attention.Topic;
import io.agendador.roster.Author;
import io.agendador.shell.command.DemoShell.WithCalendars;
import io.agendador.shell.line.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusTest {

    private static final Path ACTUAL = Path.of("target", "golden");

    static Stream<Locale> languages() {
        return Stream.of(Texts.PORTUGUESE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void oneScreenTellsWhatNeedsAttentionAndWhatToTypeNext(Locale language) throws IOException {
        Terminal shell = DemoShell.of(language, Author.Role.ADMIN).terminal();
        assertThat(shell.run("sistema", "demo")).isZero();
        // The same on any machine, unlike the demo's own, which takes two seconds.
        assertThat(shell.run("escala", "gerar", "--trabalho", "1000")).isZero();

        assertThat(shell.run("status")).isZero();

        assertMatches("status_" + language + ".txt", shell.out().replaceAll("\\b0{4}[0-9a-f]{4}\\b", "1a2b3c4d"));
    }

    @Test
    void withoutANetworkItSaysHowToBegin() {
        Terminal shell = DemoShell.of(Texts.PORTUGUESE, Author.Role.ADMIN).terminal();

        assertThat(shell.run("status", "--verificar")).isZero();

        assertThat(shell.out()).contains("Ainda não há cadastro. Digite “sistema demo”");
    }

    @Test
    void eachLineGoesAwayOnceWhatItSaysIsDone() {
        WithCalendars shell = DemoShell.approved();
        assertThat(topics(shell.terminal()))
                .contains("UNLINKED", "NO_JOBS", "NO_BACKUP")
                .doesNotContain("PROPOSALS");

        assertThat(shell.terminal().run("agenda", "vincular", "--sim")).isZero();
        assertThat(topics(shell.terminal())).contains("UNPUBLISHED", "UNREAD").doesNotContain("UNLINKED", "CALENDARS");

        assertThat(shell.terminal().run("agenda", "sincronizar")).isZero();
        assertThat(topics(shell.terminal())).doesNotContain("UNREAD", "CALENDARS");

        assertThat(shell.terminal().run("jobs", "executar", "heartbeat", "--sim"))
                .isZero();
        assertThat(topics(shell.terminal())).doesNotContain("NO_JOBS");
    }

    /** What is to be typed is understood, whatever the topic. */
    @ParameterizedTest
    @MethodSource("languages")
    void whatItSaysToTypeNextExists(Locale language) {
        Terminal shell = DemoShell.terminal(language);
        Texts texts = DemoShell.texts(language);
        for (Topic topic : Topic.values()) {
            String next = texts.text("status.next." + topic, "1a2b3c4d", "2026-11-22");

            assertThat(shell.run((next + " --help").split(" ", -1)))
                    .as("%s: %s %s", topic, next, shell.err())
                    .isZero();
        }
    }

    @Test
    void aScriptLearnsByTheCodeWhetherSomethingIsUrgent() {
        Terminal shell = DemoShell.approved().terminal();

        assertThat(shell.run("status", "--json")).isZero();
        assertThat(shell.run("status", "--verificar", "--json")).isEqualTo(1);

        JsonNode first =
                JsonMapper.shared().readTree(shell.out()).get("attention").get(0);
        assertThat(first.get("urgent").asBoolean()).isTrue();
        assertThat(first.get("next").asString()).isNotBlank();
    }

    private static List<String> topics(Terminal shell) {
        assertThat(shell.run("status", "--json")).as(shell.err()).isZero();
        return JsonMapper.shared()
                .readTree(shell.out())
                .get("attention")
                .valueStream()
                .map(it -> it.get("topic").asString())
                .toList();
    }

    /** Compares with a file beside the tests; what differs is written into {@code target/golden}. */
    private static void assertMatches(String file, String text) throws IOException {
        try (InputStream golden = StatusTest.class.getResourceAsStream(file)) {
            String expected = golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.equals(expected)) {
                Files.createDirectories(ACTUAL);
                Files.writeString(ACTUAL.resolve(file), text);
            }
            assertThat(text).as(file).isEqualTo(expected);
        }
    }
}
