package io.agendador.shell.jobs;

import io.agendador.jobs.alert.AlertKind;
import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.alert.AlertState;
import io.agendador.jobs.alert.Severity;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What people are to know of: what is so, and what was so of late. */
final class AlertList implements ShellCommand {

    private static final long USUAL_HOURS = 24;
    private static final int MOST_HOURS = 24 * 90;

    private final ControlRoom room;

    /** An alert, in JSON; times in UTC. */
    record View(
            AlertKind kind,
            Severity severity,
            String subject,
            boolean open,
            Instant since,
            Instant seen,
            long count,
            String sentence) {}

    AlertList(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs alertas", "jobs alerts").option("horas", "hours", "24");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        long hours = invocation.number("horas", 1, MOST_HOURS).orElse(USUAL_HOURS);
        AlertSentences sentences =
                new AlertSentences(room.texts(), room.network().zone());
        List<AlertState> found =
                room.source().alerts().states(room.key(), room.now().minus(Duration.ofHours(hours)));
        List<View> views = found.stream()
                .map(it -> new View(
                        it.concern().kind(),
                        it.concern().kind().severity(),
                        it.concern().subject(),
                        it.open(),
                        it.since(),
                        it.seen(),
                        it.count(),
                        sentences.of(it)))
                .toList();
        return Answer.done(
                views,
                page -> views.isEmpty()
                        ? List.of(room.texts().text("none.alerts", hours))
                        : views.stream().map(View::sentence).toList());
    }
}
