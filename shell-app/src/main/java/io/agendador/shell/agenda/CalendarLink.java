package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarMirror.Linked;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.present.CalendarNames;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** Creates the calendars that mirror the roster, or finds them again. */
final class CalendarLink implements ShellCommand {

    private final CalendarDesk calendars;

    /** What was done for a calendar, in JSON. */
    record View(MirrorCalendar.Kind kind, String calendar, Linked.Result result) {}

    CalendarLink(CalendarDesk calendars) {
        this.calendars = calendars;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda vincular", "calendar link").changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        int there = calendars.mirror().calendars().size();
        Answer preview =
                Answer.done(List.of(), page -> List.of(calendars.texts().text("agenda.link", there)));
        return Confirmation.of(preview).carryOut(invocation, () -> {
            progress.tell(calendars.texts().text("progress.linking"));
            return told(
                    network,
                    calendars.permitted(
                            network, calendars.mirror().link(calendars.desk().author())));
        });
    }

    private Answer told(Network network, List<Linked> linked) {
        CalendarNames names = new CalendarNames(calendars.texts(), network);
        List<View> data = linked.stream()
                .map(it -> new View(it.calendar().kind(), names.of(it.calendar()), it.result()))
                .toList();
        boolean failed = linked.stream().anyMatch(it -> it.result() == Linked.Result.FAILED);
        return new Answer(
                failed ? ExitCode.FAILED : ExitCode.DONE,
                data,
                page -> calendars.table(network).linked(linked, page.width(), page.colours()));
    }
}
