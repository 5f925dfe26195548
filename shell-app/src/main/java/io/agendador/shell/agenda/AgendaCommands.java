package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarMirror;
import io.agendador.review.Adjustments;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.ShellCommand;
import java.util.List;

/** The list of the commands about calendars. */
public final class AgendaCommands {

    private AgendaCommands() {}

    /** All of them, in the order of the help. */
    public static List<ShellCommand> all(Desk desk, Adjustments adjustments, CalendarMirror mirror) {
        CalendarDesk calendars = new CalendarDesk(desk, mirror);
        return List.of(
                new CalendarLink(calendars),
                new CalendarSync(calendars),
                new CalendarStatusShow(calendars),
                new ConflictList(calendars, adjustments),
                new RosterPublish(calendars),
                new FutureClear(calendars),
                new ChannelList(calendars),
                new PublicationList(calendars));
    }
}
