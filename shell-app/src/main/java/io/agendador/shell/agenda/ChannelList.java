package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarMirror.Renewed;
import io.agendador.present.CalendarCondition;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.List;

/** The push channels, and until when each lives; renews them. */
final class ChannelList implements ShellCommand {

    private final CalendarDesk calendars;

    /** What came of renewing, in JSON. */
    record View(int opened, int failed, List<CalendarView> calendars) {}

    ChannelList(CalendarDesk calendars) {
        this.calendars = calendars;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda webhooks", "calendar webhooks").flag("renovar", "renew");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        if (!invocation.flag("renovar")) {
            List<CalendarCondition> conditions = calendars.conditions();
            return Answer.done(
                    CalendarView.of(calendars, network, conditions), page -> lines(network, conditions, page));
        }
        progress.tell(calendars.texts().text("progress.renewing"));
        Renewed renewed = calendars.permitted(
                network, calendars.mirror().renewChannels(calendars.desk().author()));
        List<CalendarCondition> conditions = calendars.conditions();
        View view = new View(renewed.opened(), renewed.failed(), CalendarView.of(calendars, network, conditions));
        return new Answer(renewed.failed() > 0 ? ExitCode.FAILED : ExitCode.DONE, view, page -> {
            List<String> lines = new ArrayList<>(lines(network, conditions, page));
            lines.add(calendars.texts().text("agenda.renewed", renewed.opened(), renewed.failed()));
            return lines;
        });
    }

    private List<String> lines(Network network, List<CalendarCondition> conditions, Answer.Page page) {
        return calendars.table(network).channels(conditions, page.width(), page.colours());
    }
}
