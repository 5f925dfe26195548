package io.agendador.shell.command;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.planning.Planner;
import io.agendador.present.Texts;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.InvalidValueException;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Failures;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Terminal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** The whole shell over a store in memory, on Wednesday 18 November 2026. */
final class DemoShell {

    static final InstantSource WEDNESDAY = InstantSource.fixed(Instant.parse("2026-11-18T15:00:00Z"));

    private static final Failures FAILURES = failure -> new CommandRefused(
            failure instanceof InvalidValueException ? ExitCode.USAGE : ExitCode.FAILED, String.valueOf(failure));

    private DemoShell() {}

    static Terminal terminal(Locale locale) {
        Texts texts = Texts.in(locale).with(ShellCommand.class, "../shell");
        return new Terminal(commands(texts, new InMemoryStore()), texts, FAILURES, false);
    }

    static List<ShellCommand> commands() {
        return commands(Texts.in(Texts.PORTUGUESE).with(ShellCommand.class, "../shell"), new InMemoryStore());
    }

    private static List<ShellCommand> commands(Texts texts, Transactions store) {
        AtomicLong counter = new AtomicLong();
        // The first group counts, so that shortened ids differ.
        Supplier<UUID> ids = () -> new UUID(counter.incrementAndGet() << 32, 1);
        Author author = new Author("Lia", Author.Role.ADMIN, Author.Door.SHELL);
        Desk desk = new Desk(new RosterReports(store), texts, WEDNESDAY, author, "");
        Proposals proposals = new Proposals(store, new Planner(), WEDNESDAY, ids);
        return Commands.all(desk, store, proposals, "memória", ids);
    }
}
