package io.agendador.shell.agenda;

import io.agendador.mirror.Publication;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.util.List;

/** Deletes our events that have not begun, after asking twice. */
final class FutureClear implements ShellCommand {

    private final CalendarDesk calendars;

    FutureClear(CalendarDesk calendars) {
        this.calendars = calendars;
    }

    @Override
    public Syntax syntax() {
        Completion dates = calendars.desk().offers().dates();
        return Syntax.of("agenda limpar-futuro", "calendar clear-future")
                .option("de", "from", "2026-11-22", dates)
                .option("ate", "to", "2026-12-19", dates)
                .reason()
                .destroysTwice();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        LocalDate today = calendars.desk().today(network);
        Period days = calendars.days(network, invocation, new Period(today, today.plusYears(1)));
        progress.tell(calendars.texts().text("progress.plan"));
        List<String> words = List.of(calendars.texts().text("clear.words").split(",", -1));
        return new Publishing(calendars, network, progress)
                .run(
                        invocation,
                        calendars.mirror().plan(Publication.Kind.CLEAR, days),
                        confirmation -> confirmation.again(words));
    }
}
