package io.agendador.shell.agenda;

import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.present.Texts;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Opens the emulated calendars to a browser, and to whatever speaks Google's language, as long as somebody waits. */
final class EmulatorServe implements ShellCommand {

    private final Desk desk;
    private final IntFunction<Optional<CalendarEmulator>> emulators;

    /** What was served, in JSON. */
    record View(String address) {}

    EmulatorServe(Desk desk, IntFunction<Optional<CalendarEmulator>> emulators) {
        this.desk = desk;
        this.emulators = emulators;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda emulador", "calendar emulator").option("porta", "port", "N");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        int port = invocation.number("porta", 1, 65_535).orElse(0L).intValue();
        if (!invocation.canAsk()) {
            throw desk.refused(ExitCode.USAGE, "agenda.emulator.nobody");
        }
        try (CalendarEmulator emulator = opened(port)) {
            Texts texts = desk.texts();
            String address = emulator.rootUrl();
            invocation.answer(
                    page -> List.of(texts.text("agenda.emulator.open", address)), texts.text("agenda.emulator.wait"));
            return Answer.done(new View(address), page -> List.of(texts.text("agenda.emulator.closed")));
        }
    }

    private CalendarEmulator opened(int port) {
        try {
            return emulators.apply(port).orElseThrow(() -> desk.refused(ExitCode.FAILED, "agenda.emulator.real"));
        } catch (UncheckedIOException taken) {
            CommandRefused refused = desk.refused(ExitCode.FAILED, "agenda.emulator.port", String.valueOf(port));
            refused.initCause(taken);
            throw refused;
        }
    }
}
