package io.agendador.shell.line;

import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

/** A command as Spring Shell runs it. */
final class RegisteredCommand implements Command {

    private final ShellCommand command;
    private final String description;
    private final Execution execution;

    /** Carries a command out and prints what it says. */
    @FunctionalInterface
    interface Execution {
        ExitCode execute(ShellCommand command, CommandContext context);
    }

    RegisteredCommand(ShellCommand command, String description, Execution execution) {
        this.command = command;
        this.description = description;
        this.execution = execution;
    }

    @Override
    public String getName() {
        return command.syntax().name();
    }

    @Override
    public List<String> getAliases() {
        return List.of(command.syntax().english());
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        ExitCode code = execution.execute(command, context);
        return new ExitStatus(code.code(), code.name());
    }
}
