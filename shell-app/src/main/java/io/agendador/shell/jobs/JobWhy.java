package io.agendador.shell.jobs;

import io.agendador.jobs.health.Explaining;
import io.agendador.jobs.health.Explanation;
import io.agendador.jobs.health.ExplanationSentences;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** Why a job ran at a moment, or did not. */
final class JobWhy implements ShellCommand {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm", Locale.ROOT);

    private final ControlRoom room;

    /** The answer, in JSON. */
    record View(
            String job,
            Instant moment,
            Explanation.Verdict verdict,
            List<ExecutionView> executions,
            List<String> sentences) {}

    JobWhy(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs explicar", "jobs explain")
                .argument("job", room.names())
                .argument("momento");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String job = room.job(invocation.argument(0).orElseThrow());
        Instant moment = moment(invocation.argument(1).orElseThrow());
        Explanation found =
                new Explaining(room.key(), room.catalogue(), room.source().ledger()).explain(job, moment, room.now());
        List<String> sentences = new ExplanationSentences(room.texts()).of(found);
        List<ExecutionView> executions =
                found.executions().stream().map(ExecutionView::of).toList();
        return Answer.done(new View(job, moment, found.verdict(), executions, sentences), page -> sentences);
    }

    /** {@code 2026-11-21 06:00}, or {@code 06:00} of today, as the network's clocks tell. */
    private Instant moment(String typed) {
        String text = typed.strip();
        ZonedDateTime now = room.now().atZone(room.network().zone());
        try {
            LocalDateTime local = text.length() <= 5
                    ? now.toLocalDate().atTime(LocalTime.parse(text))
                    : LocalDateTime.parse(text, TYPED);
            return local.atZone(now.getZone()).toInstant();
        } catch (DateTimeParseException e) {
            throw room.desk().refused(ExitCode.USAGE, "jobs.moment", typed);
        }
    }
}
