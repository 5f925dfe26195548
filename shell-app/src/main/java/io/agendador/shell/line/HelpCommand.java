package io.agendador.shell.line;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Explains all commands, or one. */
final class HelpCommand implements ShellCommand {

    private final Help help;
    private final List<ShellCommand> commands;

    HelpCommand(Help help, List<ShellCommand> commands) {
        this.help = help;
        this.commands = commands;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("ajuda", "help").argument("[comando]").argument("[…]");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String wanted = String.join(
                " ",
                IntStream.range(0, 2)
                        .mapToObj(invocation::argument)
                        .flatMap(it -> it.stream())
                        .toList());
        return commands.stream()
                .map(ShellCommand::syntax)
                .filter(it -> it.name().equals(wanted) || it.english().equals(wanted))
                .findFirst()
                .map(it -> Answer.done(it, page -> help.of(it, page)))
                .orElseGet(() -> overview(wanted));
    }

    private Answer overview(String wanted) {
        boolean known = commands.stream()
                .map(ShellCommand::syntax)
                .flatMap(it -> Stream.of(it.name(), it.english()))
                .anyMatch(it -> wanted.isEmpty() || it.startsWith(wanted + " "));
        if (!known) {
            throw help.unknown(wanted);
        }
        List<String> names = commands.stream().map(it -> it.syntax().name()).toList();
        return Answer.done(names, page -> help.overview(commands, page));
    }
}
