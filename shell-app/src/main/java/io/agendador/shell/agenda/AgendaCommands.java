package io.agendador.shell.agenda;

import io.agendador.google.CalendarConsent;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.DailyConfirmation;
import io.agendador.review.Adjustments;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.ShellCommand;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The list of the commands about calendars. */
public final class AgendaCommands {

    private AgendaCommands() {}

    /**
     * All of them, in the order of the help.
     *
     * @param daily the day's report
     * @param emulators opens the emulated calendars at a port, any free one for 0; empty where they are not emulated
     */
    public static List<ShellCommand> all(
            Desk desk,
            Adjustments adjustments,
            CalendarMirror mirror,
            DailyConfirmation daily,
            CalendarConsent consent,
            IntFunction<Optional<CalendarEmulator>> emulators) {
        CalendarDesk calendars = new CalendarDesk(desk, mirror);
        return List.of(
                new CalendarLink(calendars),
                new CalendarAuthorise(calendars, consent),
                new KeysetMake(),
                new CalendarSync(calendars),
                new CalendarStatusShow(calendars),
                new CalendarReport(calendars, daily),
                new ConflictList(calendars, adjustments),
                new RosterPublish(calendars),
                new FutureClear(calendars),
                new ChannelList(calendars),
                new PublicationList(calendars),
                new EmulatorServe(desk, emulators));
    }
}
