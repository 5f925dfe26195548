package io.agendador.shell.line;

import io.agendador.present.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A shell of some commands whose both outputs are caught. */
public final class Terminal {

    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private final CommandBook book;
    private final Texts texts;
    private final Failures failures;
    private final boolean watched;
    private @Nullable Person person;

    public Terminal(List<ShellCommand> commands, Texts texts, Failures failures, boolean watched) {
        this.texts = texts;
        this.book = new CommandBook(commands, new Help(texts));
        this.failures = failures;
        this.watched = watched;
    }

    static Terminal ofEcho() {
        return of(new EchoCommand());
    }

    static Terminal of(ShellCommand command) {
        Texts texts = Texts.in(Locale.ROOT).with(ShellCommand.class, "../shell").with(Terminal.class, "echo");
        return new Terminal(
                List.of(command),
                texts,
                failure -> new CommandRefused(ExitCode.FAILED, "Algo falhou: " + failure.getMessage()),
                false);
    }

    /** Somebody sits there who answers so, question by question, and then turns away. */
    public Terminal answering(String... answers) {
        person = new ScriptedPerson(List.of(), List.of(answers));
        return this;
    }

    /** Nobody sits there, as for a script. */
    public void alone() {
        person = null;
    }

    /** What fits where the line ends, in the order in which it is offered. */
    public List<String> completions(String line) {
        Words.Unfinished typed = Words.unfinished(line);
        Output output = new Output(new PrintWriter(data), new PrintWriter(messages), watched, watched, () -> 100);
        return new LineCompleter(book, new Help(texts), output, failures)
                .fitting(typed.before(), typed.word()).stream()
                        .map(Completion.Choice::text)
                        .toList();
    }

    /** Runs one command; the exit code. */
    public int run(String... args) {
        return run("", args);
    }

    /** Runs the lines of a script, or the arguments if there are any. */
    public int run(String script, String[] args) {
        data.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Output output = new Output(new PrintWriter(data), new PrintWriter(messages), watched, watched, () -> 100);
        TypedShellRunner.Input input = new TypedShellRunner.Input(person, () -> new StringReader(script));
        try {
            new TypedShellRunner(book, texts, output, failures, input).run(args);
            return 0;
        } catch (ShellEnd end) {
            return end.getExitCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What went to the standard output. */
    public String out() {
        return data.toString();
    }

    /** What went to the standard error. */
    public String err() {
        return messages.toString();
    }
}
