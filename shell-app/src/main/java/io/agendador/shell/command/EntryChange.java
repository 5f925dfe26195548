package io.agendador.shell.command;

import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.function.Function;

/** One verb of one kind of entry: {@code cadastro alterar profissional}. */
record EntryChange(Syntax syntax, Function<Invocation, Answer> work) implements ShellCommand {

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        return work.apply(invocation);
    }
}
