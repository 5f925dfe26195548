package io.agendador.shell.line;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** A person at a terminal, with a history that outlives the session. A line that begins with a space is not kept. */
public final class TerminalPerson implements Person {

    private static final Character UNSEEN = '\0';

    private final Supplier<Terminal> terminal;
    private final Path history;
    private @Nullable LineReader lines;

    /**
     * Of this terminal.
     *
     * @param terminal opened when it is first needed
     * @param history the file that keeps what was typed
     */
    public TerminalPerson(Supplier<Terminal> terminal, Path history) {
        this.terminal = terminal;
        this.history = history;
    }

    @Override
    public Optional<String> line(Completer completer) {
        if (lines == null) {
            lines = reader().completer(completer)
                    .variable(LineReader.HISTORY_FILE, history)
                    .build();
        }
        try {
            return Optional.of(lines.readLine("agendador> "));
        } catch (UserInterruptException givenUp) {
            // Ctrl-C empties the line, as shells do.
            return Optional.of("");
        } catch (EndOfFileException end) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> answer(String question) {
        return answer(question, null);
    }

    @Override
    public Optional<String> secret(String question) {
        return answer(question, UNSEEN);
    }

    private Optional<String> answer(String question, @Nullable Character mask) {
        LineReader reader = reader().variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .build();
        try {
            return Optional.of(reader.readLine(question + " ", mask));
        } catch (UserInterruptException | EndOfFileException turnedAway) {
            return Optional.empty();
        }
    }

    private LineReaderBuilder reader() {
        return LineReaderBuilder.builder()
                .terminal(terminal.get())
                .appName("agendador")
                .parser((line, cursor, context) -> TypedLine.of(line, cursor))
                .completionMatcher(new PlainMatcher())
                .variable(LineReader.LIST_MAX, 0)
                .option(LineReader.Option.INSERT_TAB, false)
                // An exclamation mark is one.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    }
}
