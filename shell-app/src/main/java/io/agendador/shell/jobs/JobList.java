package io.agendador.shell.jobs;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.health.JobHealth;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.timeline.CronWords;
import io.agendador.jobs.timeline.JobTable;
import io.agendador.present.TextTable;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The jobs by category: when each comes, how the last run went, and what keeps it from running. */
final class JobList implements ShellCommand {

    private final ControlRoom room;

    /** A job, in JSON; times in UTC. */
    record View(
            String job,
            String category,
            String lane,
            @Nullable String cron,
            @Nullable Long slaSeconds,
            boolean critical,
            boolean pilotGated,
            boolean paused,
            @Nullable Instant lastStarted,
            Execution.@Nullable Status lastStatus,
            @Nullable Instant next) {}

    JobList(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs listar", "jobs list");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Controls controls = room.look().controls();
        List<JobHealth> jobs = room.health().report(room.now()).jobs().jobs();
        return Answer.done(jobs.stream().map(it -> view(it, controls)).toList(), page -> lines(jobs, controls, page));
    }

    private static View view(JobHealth it, Controls controls) {
        Job job = it.job();
        return new View(
                job.name(),
                job.category(),
                job.lane(),
                job.timing().cron().map(Cron::text).orElse(null),
                job.sla().map(sla -> sla.limit().toSeconds()).orElse(null),
                job.critical(),
                job.conditions().pilotGated(),
                pause(job, controls).isPresent(),
                it.started().orElse(null),
                it.run().map(Execution::status).orElse(null),
                it.next().orElse(null));
    }

    /** The widest pause that keeps it from running. */
    private static Optional<Pause> pause(Job job, Controls controls) {
        return controls.pause(Pause.Scope.ALL, "")
                .or(() -> controls.pause(Pause.Scope.CATEGORY, job.category()))
                .or(() -> controls.pause(Pause.Scope.JOB, job.name()));
    }

    private List<String> lines(List<JobHealth> jobs, Controls controls, Answer.Page page) {
        Catalogue catalogue = room.catalogue();
        TextTable table = TextTable.of(room.texts().text("columns.jobs").split(";", -1));
        for (String category : catalogue.categories()) {
            table.row(category, "", "", "", "", "");
            jobs.stream()
                    .filter(it -> it.job().category().equals(category))
                    .forEach(it -> table.row(row(it, controls)));
        }
        List<String> lines = new ArrayList<>(table.lines(page.width(), page.colours()));
        if (controls.pilot()) {
            lines.add("");
            lines.add(room.texts().text("jobs.pilot.on"));
        }
        return lines;
    }

    private Object[] row(JobHealth it, Controls controls) {
        Job job = it.job();
        String last = it.run()
                .map(run -> room.at(it.started()) + " " + room.sentences().status(run.status()))
                .orElse("–");
        List<String> notes = new ArrayList<>();
        if (job.critical()) {
            notes.add(room.texts().text("jobs.critical"));
        }
        pause(job, controls).ifPresent(pause -> notes.add(room.texts().text("jobs.paused", pause.reason())));
        it.staleSince().ifPresent(since -> notes.add(room.texts().text("jobs.stale")));
        return new Object[] {
            "  " + job.name(),
            job.timing()
                    .cron()
                    .map(new CronWords(room.texts())::of)
                    .orElseGet(() -> room.texts().text("jobs.on-request")),
            job.sla().map(sla -> new JobTable(room.texts()).sla(sla.limit())).orElse("–"),
            last,
            room.at(it.next()),
            String.join(", ", notes)
        };
    }
}
