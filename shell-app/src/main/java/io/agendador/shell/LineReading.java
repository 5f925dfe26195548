package io.agendador.shell;

import java.nio.file.Path;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;

/** Reads what a person types, with completion of commands and options, and a history that outlives the session. */
final class LineReading {

    private LineReading() {}

    static LineReader of(Terminal terminal, CommandRegistry registry, Path home) {
        DefaultParser parser = new DefaultParser();
        // Backslashes belong to the paths of one operating system.
        parser.setEscapeChars(null);
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("agendador")
                .parser(parser)
                .completer(new CommandCompleter(registry))
                .variable(LineReader.HISTORY_FILE, home.resolve("shell-history"))
                .build();
        reader.unsetOpt(LineReader.Option.INSERT_TAB);
        return reader;
    }
}
