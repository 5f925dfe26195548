package io.agendador.shell.line;

import java.util.List;
import java.util.stream.Stream;

/** Explains all commands, a group of them, or one. */
final class HelpCommand implements ShellCommand {

    private final Help help;
    private final List<ShellCommand> commands;

    HelpCommand(Help help, List<ShellCommand> commands) {
        this.help = help;
        this.commands = commands;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("ajuda", "help").argument("[comando]", this::words).argument("[…]", this::words);
    }

    /** The next words of the commands that begin with those before. */
    private List<Completion.Choice> words(Completion.Typed typed) {
        return CommandBook.next(syntaxes().stream().map(help::name), typed.arguments()).stream()
                .map(Completion.Choice::of)
                .toList();
    }

    private Stream<String> names() {
        return syntaxes().stream().flatMap(it -> Stream.of(it.name(), it.english()));
    }

    private List<Syntax> syntaxes() {
        return commands.stream().map(ShellCommand::syntax).toList();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String wanted = String.join(" ", invocation.arguments());
        return syntaxes().stream()
                .filter(it -> it.name().equals(wanted) || it.english().equals(wanted))
                .findFirst()
                .map(help::of)
                .orElseGet(() -> overview(wanted));
    }

    private Answer overview(String wanted) {
        List<Syntax> some = syntaxes().stream()
                .filter(it -> wanted.isEmpty()
                        || it.name().startsWith(wanted + " ")
                        || it.english().startsWith(wanted + " "))
                .toList();
        if (some.isEmpty()) {
            throw help.unknown(wanted, names().toList());
        }
        return Answer.done(some.stream().map(Syntax::name).toList(), page -> help.overview(some, page));
    }
}
