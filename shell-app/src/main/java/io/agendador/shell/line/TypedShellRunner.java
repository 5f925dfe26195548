package io.agendador.shell.line;

import io.agendador.present.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Runs one command from the process's arguments, each argument as it was given; without arguments, the lines that a person
 * types, or those of a script up to the first that fails. Spring Shell's own runners join arguments by spaces, report
 * success whatever happened, and ignore arguments in interactive mode.
 */
public final class TypedShellRunner implements ShellRunner {

    private static final Set<String> GOODBYES = Set.of("sair", "exit", "quit");

    private final LineParser parser;
    private final CommandRegistry registry;
    private final CommandExecutor executor;
    private final Texts texts;
    private final Output output;
    private final Failures failures;
    private final Input input;
    private final Help help;
    private final LineCompleter completer;

    /**
     * Where lines come from when there are no arguments.
     *
     * @param person who sits at the terminal, or null
     * @param script the lines otherwise
     */
    public record Input(@Nullable Person person, Supplier<Reader> script) {}

    /** A runner of these commands. */
    public TypedShellRunner(CommandBook book, Texts texts, Output output, Failures failures, Input input) {
        this.parser = new LineParser(book, texts);
        Set<Command> registered = new LinkedHashSet<>();
        book.commands()
                .forEach(it -> registered.add(new RegisteredCommand(
                        it, texts.text("command." + it.syntax().key()), this::execute)));
        this.registry = new CommandRegistry(registered);
        this.executor = new CommandExecutor(registry);
        this.texts = texts;
        this.output = output;
        this.failures = failures;
        this.input = input;
        this.help = new Help(texts);
        this.completer = new LineCompleter(book, help, output, failures);
    }

    /**
     * Runs what was asked.
     *
     * @throws ShellEnd if it was not carried out; why was told already
     */
    @Override
    public void run(String[] args) throws IOException {
        if (args.length > 0) {
            finish(run(() -> parser.parse(List.of(args))));
        } else if (input.person() != null) {
            talk(input.person());
        } else {
            script();
        }
    }

    private void script() throws IOException {
        try (BufferedReader lines = new BufferedReader(input.script().get())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                finish(runLine(line));
            }
        }
    }

    private void talk(Person person) {
        output.greet(texts.text("line.welcome"));
        Optional<String> line = person.line(completer);
        while (line.isPresent() && !GOODBYES.contains(line.get().strip())) {
            runLine(line.get());
            completer.newLine();
            line = person.line(completer);
        }
    }

    private int runLine(String line) {
        boolean nothing = line.isBlank() || line.strip().startsWith("#");
        return nothing ? ExitCode.DONE.code() : run(() -> parser.parse(line));
    }

    /** The exit code; whatever is wrong is told. */
    private int run(Supplier<ParsedInput> typed) {
        try {
            return executor.execute(new CommandContext(typed.get(), registry, nowhere(), new InputReader() {}))
                    .code();
        } catch (CommandExecutionException wrapped) {
            return complain(wrapped.getCause() instanceof RuntimeException cause ? cause : wrapped);
        } catch (RuntimeException failure) {
            return complain(failure);
        }
    }

    private int complain(RuntimeException failure) {
        CommandRefused refused = failure instanceof CommandRefused already ? already : failures.explain(failure);
        output.progressEnds();
        output.complain(refused.sentence());
        return refused.code().code();
    }

    private ExitCode execute(ShellCommand command, CommandContext context) {
        Invocation invocation =
                new Invocation(context.parsedInput(), command.syntax(), texts, new Dialogue(input.person(), output));
        boolean json = invocation.flag(Syntax.JSON.name());
        if (invocation.flag(Syntax.HELP.name())) {
            output.print(help.of(command.syntax()), json);
            return ExitCode.DONE;
        }
        Answer answer = command.run(invocation, output::progress);
        output.progressEnds();
        output.print(answer, json);
        return answer.code();
    }

    private static void finish(int code) {
        if (code != 0) {
            throw new ShellEnd(code);
        }
    }

    /** Answers go through {@link Output}; Spring Shell wants a writer all the same. */
    private static PrintWriter nowhere() {
        return new PrintWriter(Writer.nullWriter());
    }
}
