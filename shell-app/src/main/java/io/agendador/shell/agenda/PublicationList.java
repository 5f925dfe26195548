package io.agendador.shell.agenda;

import io.agendador.mirror.Publication;
import io.agendador.present.PublicationTable;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** What was published or cleared, when and by whom, newest first. */
final class PublicationList implements ShellCommand {

    private static final long USUAL = 20;
    private static final int MOST = 1000;

    private final CalendarDesk calendars;

    PublicationList(CalendarDesk calendars) {
        this.calendars = calendars;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda publicacoes", "calendar publications").option("quantas", "most", "20");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        int most = invocation.number("quantas", 1, MOST).orElse(USUAL).intValue();
        List<Publication> found = calendars.mirror().publications(most);
        return Answer.done(
                found.stream().map(PublicationView::of).toList(),
                page -> found.isEmpty()
                        ? List.of(calendars.texts().text("none.publications"))
                        : new PublicationTable(calendars.texts(), network)
                                .history(found, page.width(), page.colours()));
    }
}
