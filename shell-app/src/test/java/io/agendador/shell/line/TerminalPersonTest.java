package io.agendador.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.shell.line.Completion.Choice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys in, lines out; no process and no real terminal. */
class TerminalPersonTest {

    private static final String UP = "\u001bOA";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final List<RuntimeException> failures = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ec<TAB>diz<TAB>|eco dizer ",
                "ec<TAB>diz<TAB>joao p<TAB>|eco dizer joao p",
                "eco dizer jo<TAB>|eco dizer \"João ",
                "eco dizer JOÃ<TAB>D<TAB>|eco dizer \"João da Silva\" ",
                "eco dizer \"joao p<TAB>|eco dizer \"João Pedro\" ",
                "eco dizer 'joao p<TAB>|eco dizer \"João Pedro\" ",
                "eco dizer pedro<TAB>|eco dizer \"João Pedro\" ",
                "eco dizer bia<TAB>|eco dizer Bia ",
                "eco dizer \"bi<TAB>|eco dizer \"Bia\" ",
                "eco dizer aspas<TAB>|eco dizer \"Aspas \\\"x\\\"\" ",
                "eco dizer bia --tur<TAB>tar<TAB>|eco dizer bia --turno tarde ",
                "eco dizer bia --turno=tar<TAB>|eco dizer bia --turno=tarde ",
                "eco dizer bia --quem=joao p<TAB>|eco dizer bia --quem=joao p",
                "eco dizer bia --quem=pedro<TAB>|eco dizer bia \"--quem=João Pedro\" ",
                "eco dizer oi!!|eco dizer oi!!",
            })
    void completesWhatIsTyped(String keys, String line) {
        assertThat(person(keys + "<ENTER>").line(completer())).contains(line);
    }

    @Test
    void listsWhatFitsWithItsNote() {
        person("eco dizer \"João <TAB><ENTER>").line(completer());

        assertThat(shown()).contains("João da Silva").contains("João Pedro").contains("(o mais novo)");
    }

    @Test
    void goesOnFittingWhileAPersonTypesBelowTheList() {
        assertThat(person("eco dizer \"João <TAB>p<TAB><ENTER>").line(completer()))
                .contains("eco dizer \"João Pedro\" ");
    }

    @Test
    void goesThroughTheListByTab() {
        assertThat(person("eco dizer \"João <TAB><TAB><TAB><ENTER><ENTER>").line(completer()))
                .hasValueSatisfying(it -> assertThat(it.strip()).isEqualTo("eco dizer \"João Pedro\""));
    }

    @Test
    void neverAsksWhetherToShowALongList() {
        person("eco dizer x --muitos n<TAB><TAB><ENTER>").line(completer());

        assertThat(shown()).contains("nome 1").contains("… +").doesNotContain("possibilities");
    }

    @Test
    void completesBeforeWhatStandsBehindTheCursor() {
        assertThat(person("eco dizer  fim<LEFT><LEFT><LEFT><LEFT>pedro<TAB><ENTER>")
                        .line(completer()))
                .contains("eco dizer \"João Pedro\" fim");
    }

    @Test
    void whatFailsOffersNothingAndIsToldOnceALine() {
        LineCompleter completer = completer();

        assertThat(person("eco dizer x --quebrado a<TAB><TAB><ENTER>").line(completer))
                .contains("eco dizer x --quebrado a");
        assertThat(failures).singleElement().satisfies(it -> assertThat(it).hasMessage("no database"));
        completer.newLine();
        person("eco dizer x --quebrado a<TAB><ENTER>").line(completer);
        assertThat(failures).hasSize(2);
    }

    @Test
    void remembersLinesOverRestartsButNoneThatBeginsWithASpaceAndNoAnswer() throws IOException {
        TerminalPerson first = person("eco primeiro<ENTER> eco segredo<ENTER>resposta<ENTER>");
        assertThat(first.line(completer())).contains("eco primeiro");
        assertThat(first.line(completer())).contains(" eco segredo");
        assertThat(first.answer("Por quê?")).contains("resposta");

        assertThat(person("<UP><ENTER>").line(completer())).contains("eco primeiro");
        assertThat(Files.readString(folder.resolve("history"))).doesNotContain("segredo", "resposta");
    }

    @Test
    void theEndOfInputIsLeaving() {
        assertThat(person("").line(completer())).isEmpty();
        assertThat(person("").answer("?")).isEmpty();
    }

    @Test
    void thePersonsQuestionIsShown() {
        assertThat(person("sim<ENTER>").answer("Fazer isso? [s/N]")).contains("sim");
        assertThat(shown()).contains("Fazer isso? [s/N] ");
    }

    private TerminalPerson person(String keys) {
        String typed = keys.replace("<TAB>", "\t")
                .replace("<ENTER>", "\r")
                .replace("<UP>", UP)
                .replace("<LEFT>", "\u001bOD");
        Terminal terminal = terminal(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return new TerminalPerson(() -> terminal, folder.resolve("history"));
    }

    private Terminal terminal(InputStream keys) {
        try {
            Terminal terminal = new DumbTerminal("test", "xterm", keys, screen, StandardCharsets.UTF_8);
            terminal.setSize(new Size(100, 24));
            return terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "");
    }

    private LineCompleter completer() {
        Texts texts = Texts.in(Locale.ROOT).with(ShellCommand.class, "../shell").with(TerminalPersonTest.class, "echo");
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new LineCompleter(
                new CommandBook(List.of(new Names()), new Help(texts)),
                new Help(texts),
                new Output(nowhere, nowhere, true, false, () -> 100),
                failure -> {
                    failures.add(failure);
                    return new CommandRefused(ExitCode.FAILED, "?");
                });
    }

    /** Takes names. */
    private static final class Names implements ShellCommand {

        private static final Completion NAMES = typed -> List.of(
                Choice.of("João da Silva"),
                Choice.of("João Pedro", "o mais novo"),
                Choice.of("Bia"),
                Choice.of("Aspas \"x\""));

        @Override
        public Syntax syntax() {
            return Syntax.of("eco dizer", "echo say")
                    .argument("nome", NAMES)
                    .option("turno", "shift", "manha", Completion.of(() -> List.of("manhã", "tarde")))
                    .option("quem", "who", "Bia", NAMES)
                    .option(
                            "muitos",
                            "many",
                            "nome",
                            Completion.of(() -> IntStream.rangeClosed(1, 500)
                                    .mapToObj(it -> "nome " + it)
                                    .toList()))
                    .option("quebrado", "broken", "x", typed -> {
                        throw new IllegalStateException("no database");
                    });
        }

        @Override
        public Answer run(Invocation invocation, Progress progress) {
            throw new AssertionError("only completed");
        }
    }
}
