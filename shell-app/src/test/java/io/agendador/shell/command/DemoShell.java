package io.agendador.shell.command;

import io.agendador.Agendador;
import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.fixtures.InMemoryStore;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.Settings;
import io.agendador.present.Texts;
import io.agendador.review.Attention;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.InvalidValueException;
import io.agendador.shell.agenda.AgendaCommands;
import io.agendador.shell.care.CareCommands;
import io.agendador.shell.jobs.DemoJobs;
import io.agendador.shell.jobs.JobsCommands;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Failures;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Terminal;
import io.agendador.shell.prompt.DemoPrompts;
import io.agendador.shell.prompt.PromptCommands;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The whole shell over a store and calendars in memory, on Wednesday 18 November 2026. */
public final class DemoShell {

    public static final InstantSource WEDNESDAY = InstantSource.fixed(Instant.parse("2026-11-18T15:00:00Z"));

    private static final Failures FAILURES = failure -> new CommandRefused(
            failure instanceof InvalidValueException ? ExitCode.USAGE : ExitCode.FAILED, String.valueOf(failure));

    private static final AtomicLong COUNTER = new AtomicLong();

    private DemoShell() {}

    /** A shell, and the store and calendars that its commands are about. */
    public record WithCalendars(Terminal terminal, Texts texts, InMemoryStore store, InMemoryCalendarMirror mirror) {

        public RosterReports reports() {
            return new RosterReports(store);
        }

        /** Another shell over the same, in which somebody of this role types. */
        public WithCalendars as(Author.Role role) {
            List<ShellCommand> commands = DemoShell.commands(desk(texts, store, role), store, mirror);
            return new WithCalendars(new Terminal(commands, texts, FAILURES, false), texts, store, mirror);
        }
    }

    static Terminal terminal(Locale locale) {
        return of(locale, Author.Role.ADMIN).terminal;
    }

    /** In which an admin types, with the demo loaded and its proposal waiting. */
    static Terminal loaded() {
        return of(Texts.PORTUGUESE, Author.Role.ADMIN, Once.LOADED.copy()).terminal;
    }

    /** In which an admin types, with the demo's proposal in force. */
    public static WithCalendars approved() {
        return of(Texts.PORTUGUESE, Author.Role.ADMIN, Once.APPROVED.copy());
    }

    /** Planning takes its time. */
    private static final class Once {
        private static final InMemoryStore LOADED = after(new InMemoryStore(), "sistema", "demo");
        private static final InMemoryStore APPROVED = after(LOADED.copy(), "escala", "aprovar", "ultima", "--sim");

        private static InMemoryStore after(InMemoryStore store, String... words) {
            Terminal terminal = of(Texts.PORTUGUESE, Author.Role.ADMIN, store).terminal;
            if (terminal.run(words) != 0) {
                throw new AssertionError(terminal.err());
            }
            return store;
        }
    }

    /** In which somebody of this role types. */
    public static WithCalendars of(Locale locale, Author.Role role) {
        return of(locale, role, new InMemoryStore());
    }

    private static WithCalendars of(Locale locale, Author.Role role, InMemoryStore store) {
        Texts texts = texts(locale);
        InMemoryCalendarMirror mirror = new InMemoryCalendarMirror(store, WEDNESDAY, DemoShell::nextId);
        Terminal none = new Terminal(List.of(), texts, FAILURES, false);
        return new WithCalendars(none, texts, store, mirror).as(role);
    }

    static List<ShellCommand> commands() {
        InMemoryStore store = new InMemoryStore();
        return commands(
                desk(texts(Texts.PORTUGUESE), store, Author.Role.ADMIN),
                store,
                new InMemoryCalendarMirror(store, WEDNESDAY, DemoShell::nextId));
    }

    private static List<ShellCommand> commands(Desk desk, Transactions store, InMemoryCalendarMirror mirror) {
        Agendador agendador = new Agendador(store, WEDNESDAY, DemoShell::nextId);
        DemoJobs jobs = DemoJobs.over(store, agendador.proposals(), mirror);
        Watched watched = new Watched(
                "memória",
                "0.1.0",
                FAILURES,
                List.of(
                        network -> agendador.attention(mirror).now(network.zone()),
                        JobsCommands.attention(desk, jobs),
                        network -> Attention.of(Attention.Topic.NO_BACKUP, 1).toList()));
        List<ShellCommand> commands = new ArrayList<>(Commands.all(desk, agendador, watched, DemoShell::nextId));
        commands.addAll(AgendaCommands.all(
                desk,
                agendador.adjustments(),
                mirror,
                agendador.confirmation(mirror),
                new NoConsent(),
                DemoShell::emulator));
        commands.addAll(JobsCommands.all(desk, jobs, DemoShell::nextId));
        commands.addAll(PromptCommands.all(desk, DemoPrompts.over(store, mirror, DemoShell::nextId)));
        commands.addAll(CareCommands.all(
                desk,
                () -> {
                    throw new IllegalStateException("there is no database");
                },
                agendador.snapshots()));
        return commands;
    }

    /** With no database: of its own. */
    private static Optional<CalendarEmulator> emulator(int port) {
        return Optional.of(
                CalendarEmulator.start(Settings.builder(WEDNESDAY).port(port).build()));
    }

    static Texts texts(Locale locale) {
        return Texts.in(locale).with(ShellCommand.class, "../shell");
    }

    private static Desk desk(Texts texts, Transactions store, Author.Role role) {
        return new Desk(new RosterReports(store), texts, WEDNESDAY, new Author("Lia", role, Author.Door.SHELL), "");
    }

    /** The first group counts, so that shortened ids differ; on and on, for copies of stores hold earlier ones. */
    private static UUID nextId() {
        return new UUID(COUNTER.incrementAndGet() << 32, 1);
    }
}
