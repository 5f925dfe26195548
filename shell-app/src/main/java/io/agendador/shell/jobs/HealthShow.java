package io.agendador.shell.jobs;

import io.agendador.jobs.health.HealthReport;
import io.agendador.jobs.health.HealthStatus;
import io.agendador.jobs.health.JobHealth;
import io.agendador.jobs.health.Score;
import io.agendador.present.TextTable;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the jobs do: the whole, its score with its parts, and each job that needs attention. */
final class HealthShow implements ShellCommand {

    private final ControlRoom room;

    /** The whole, in JSON. */
    record View(
            HealthStatus status,
            int score,
            List<PartView> parts,
            long errors,
            int pending,
            int running,
            int stuck,
            int dead,
            List<StaleView> stale) {}

    /** A part of the score. */
    record PartView(String part, int weight, int value, String sentence) {}

    /** A job that should have started and did not. */
    record StaleView(
            String job,
            boolean critical,
            Instant since,
            @Nullable Instant lastStarted) {}

    HealthShow(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs saude", "jobs health");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        HealthReport report = room.health().report(room.now());
        return Answer.done(view(report), page -> lines(report, page));
    }

    private static View view(HealthReport it) {
        return new View(
                it.jobs().status(),
                it.score().value(),
                it.score().parts().stream()
                        .map(part -> new PartView(
                                part.name(),
                                part.weight(),
                                part.say().value(),
                                part.say().sentence()))
                        .toList(),
                it.jobs().errors(),
                it.queue().pending(),
                it.queue().running(),
                it.queue().stuck(),
                it.queue().dead(),
                it.jobs().jobs().stream()
                        .filter(JobHealth::stale)
                        .map(job -> new StaleView(
                                job.job().name(),
                                job.job().critical(),
                                job.staleSince().orElseThrow(),
                                job.started().orElse(null)))
                        .toList());
    }

    private List<String> lines(HealthReport it, Answer.Page page) {
        List<String> lines = new ArrayList<>();
        lines.add(room.texts()
                .text(
                        "jobs.health",
                        room.texts().text("jobs.health." + it.jobs().status()),
                        it.score().value()));
        TextTable parts =
                TextTable.of(room.texts().text("columns.health").split(";", -1)).numbers(1, 2);
        for (Score.Part part : it.score().parts()) {
            parts.row(part.name(), part.weight(), part.say().value(), part.say().sentence());
        }
        lines.addAll(parts.lines(page.width(), page.colours()));
        for (JobHealth job : it.jobs().jobs()) {
            job.staleSince()
                    .ifPresent(since -> lines.add(room.texts()
                            .text(
                                    "jobs.health.stale",
                                    job.job().name(),
                                    room.moments().at(since),
                                    room.at(job.started()))));
            if (job.failed()) {
                job.run()
                        .ifPresent(run -> lines.add(room.texts()
                                .text(
                                        "jobs.health.failed",
                                        job.job().name(),
                                        room.moments().at(run.started()))));
            }
        }
        return lines;
    }
}
