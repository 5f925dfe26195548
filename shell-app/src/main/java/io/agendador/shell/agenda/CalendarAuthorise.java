package io.agendador.shell.agenda;

import io.agendador.google.CalendarConsent;
import io.agendador.google.CalendarConsent.Authorised;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** Keeps the refresh token of a new consent. It is typed unseen or stands in the environment, never among the arguments. */
final class CalendarAuthorise implements ShellCommand {

    private final CalendarDesk calendars;
    private final CalendarConsent consent;

    /** What came of it, in JSON. */
    record View(Authorised result) {}

    CalendarAuthorise(CalendarDesk calendars, CalendarConsent consent) {
        this.calendars = calendars;
        this.consent = consent;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda autorizar", "calendar authorise");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        Authorised possible = consent.authorisable();
        if (possible != Authorised.KEPT) {
            throw calendars.desk().refused(ExitCode.FAILED, "agenda.authorise." + possible);
        }
        String token = consent.offered()
                .or(() -> invocation.secret(calendars.texts().text("agenda.authorise.question")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .orElseThrow(() -> calendars.desk().refused(ExitCode.USAGE, "agenda.authorise.missing"));
        Authorised result = calendars.permitted(
                network, consent.authorise(token, calendars.desk().author()));
        return Answer.done(
                new View(result),
                page -> List.of(calendars
                        .texts()
                        .text("agenda.authorised", calendars.desk().typedBefore())));
    }
}
