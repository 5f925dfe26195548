package io.agendador.shell.agenda;

import io.agendador.exchange.DailyReportJson;
import io.agendador.mirror.DailyConfirmation;
import io.agendador.mirror.DailyReport;
import io.agendador.present.DailyReportText;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;

/** The day's report as it is now, by what was read of the calendars last. */
final class CalendarReport implements ShellCommand {

    private static final int MOST = 20;

    private final CalendarDesk calendars;
    private final DailyConfirmation daily;

    CalendarReport(CalendarDesk calendars, DailyConfirmation daily) {
        this.calendars = calendars;
        this.daily = daily;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda relatorio", "calendar report");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        DailyReport report = daily.look().orElseThrow();
        return Answer.done(
                DailyReportJson.of(calendars.texts(), network, report),
                page -> new DailyReportText(calendars.texts(), network, MOST).lines(report));
    }
}
