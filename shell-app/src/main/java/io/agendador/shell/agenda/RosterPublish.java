package io.agendador.shell.agenda;

import io.agendador.mirror.Publication;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;

/** Makes the calendars show what is in force; the plan first. */
final class RosterPublish implements ShellCommand {

    private final CalendarDesk calendars;

    RosterPublish(CalendarDesk calendars) {
        this.calendars = calendars;
    }

    @Override
    public Syntax syntax() {
        Completion dates = calendars.desk().offers().dates();
        return Syntax.of("agenda publicar", "calendar publish")
                .option("de", "from", "2026-11-22", dates)
                .option("ate", "to", "2026-12-19", dates)
                .option("semanas", "weeks", "4")
                .flag("retomar", "resume")
                .reason()
                .destroys();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        Publishing publishing = new Publishing(calendars, network, progress);
        if (invocation.flag("retomar")) {
            return publishing.resume();
        }
        Period days = calendars.days(network, invocation, usual(network));
        progress.tell(calendars.texts().text("progress.plan"));
        return publishing.run(
                invocation, calendars.mirror().plan(Publication.Kind.PUBLISH, days), confirmation -> confirmation);
    }

    /** From today to the end of the horizon. */
    private Period usual(Network network) {
        LocalDate today = calendars.desk().today(network);
        Week first = Week.first(today);
        return new Period(
                today, Period.weeks(first, network.policy().horizonWeeks()).to());
    }
}
