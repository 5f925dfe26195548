package io.agendador.shell;

import io.agendador.shell.ShellJar.Ended;
import io.agendador.shell.line.Output;
import io.agendador.shell.line.ShellEnd;
import io.agendador.shell.line.TypedShellRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole program in this process, put together as its main method does, over a PostgreSQL of its own: one start for many
 * commands, each with its own exit code.
 */
final class ShellSession implements AutoCloseable {

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private final ConfigurableApplicationContext context;

    private ShellSession(Settings settings) {
        context = ShellApplication.start(
                settings,
                new Launch("", settings.home().resolve("logs").resolve("shell.log")),
                (colours, width) ->
                        new Output(new PrintWriter(data), new PrintWriter(messages), false, colours, width));
    }

    /** On this folder, with nothing else set. */
    static ShellSession in(Path home) {
        return with(home, Map.of());
    }

    /** On this folder, with these set, too. */
    static ShellSession with(Path home, Map<String, String> others) {
        Map<String, String> variables = new HashMap<>(others);
        variables.put("AGENDADOR_HOME", home.toString());
        return new ShellSession(Settings.of(variables, new Settings.OperatingSystemUser("ana", home.toString())));
    }

    /** Runs a command to its end. */
    Ended run(String... words) {
        data.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        return new Ended(code(words), data.toString(), messages.toString());
    }

    private int code(String... words) {
        try {
            context.getBean(TypedShellRunner.class).run(words);
            return 0;
        } catch (ShellEnd end) {
            return end.getExitCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
