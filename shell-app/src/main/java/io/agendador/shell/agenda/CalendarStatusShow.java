package io.agendador.shell.agenda;

import io.agendador.present.CalendarCondition;
import io.agendador.present.CalendarTable;
import io.agendador.present.Style;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.List;

/** How the calendars fare, what needs attention first. */
final class CalendarStatusShow implements ShellCommand {

    private final CalendarDesk calendars;

    CalendarStatusShow(CalendarDesk calendars) {
        this.calendars = calendars;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda status", "calendar status");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        List<CalendarCondition> conditions = calendars.conditions();
        int open = calendars.mirror().openConflicts().size();
        return Answer.done(CalendarView.of(calendars, network, conditions), page -> {
            CalendarTable table = calendars.table(network);
            List<String> lines = new ArrayList<>();
            table.attention(conditions).forEach(it -> lines.add(page.colours() ? Style.WRONG.ansi(it) : it));
            if (open > 0) {
                lines.add(calendars
                        .texts()
                        .text("agenda.open", open, calendars.desk().typedBefore()));
            }
            if (lines.isEmpty()) {
                lines.add(calendars.texts().text("agenda.well"));
            }
            lines.add("");
            lines.addAll(table.conditions(conditions, page.width(), page.colours()));
            return lines;
        });
    }
}
