package io.agendador.shell.jobs;

import io.agendador.jobs.desk.JobDesk;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.Pause;
import io.agendador.roster.Author;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps a job, a category or all from running, or lets it run again. */
final class PauseSwitch implements ShellCommand {

    private final ControlRoom room;
    private final boolean pauses;

    /** A pause in force, in JSON. */
    record View(Pause.Scope scope, String name, String reason, String author, Instant since) {}

    private record Target(Pause.Scope scope, String name) {}

    PauseSwitch(ControlRoom room, boolean pauses) {
        this.room = room;
        this.pauses = pauses;
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = pauses ? Syntax.of("jobs pausar", "jobs pause") : Syntax.of("jobs retomar", "jobs resume");
        return syntax.argument("[job]", room.names())
                .option("categoria", "category", "calendar", room.categories())
                .with(new Syntax.Option("todos", "all", "", Completion.NONE, "jobs-all", false))
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Target target = target(invocation);
        Optional<String> reason = invocation.text("motivo").map(String::strip).filter(it -> !it.isEmpty());
        if (pauses && reason.isEmpty()) {
            throw room.desk().refused(ExitCode.UNCONFIRMED, "jobs.pause.reason");
        }
        String what = room.texts().text("jobs.scope." + target.scope(), target.name());
        String would = room.texts().text(pauses ? "jobs.would-pause" : "jobs.would-resume", what);
        return room.confirmed(invocation, views(), would, () -> {
            JobDesk desk = room.jobs();
            Author author = room.desk().author();
            room.permitted(
                    pauses
                            ? desk.pause(target.scope(), target.name(), reason.orElseThrow(), author)
                            : desk.resume(target.scope(), target.name(), reason, author));
            return Answer.done(
                    views(), page -> List.of(room.texts().text(pauses ? "jobs.did-pause" : "jobs.did-resume", what)));
        });
    }

    private Target target(Invocation invocation) {
        Optional<String> job = invocation.argument(0);
        Optional<String> category = invocation.text("categoria");
        boolean all = invocation.flag("todos");
        long named = job.stream().count() + category.stream().count() + (all ? 1 : 0);
        if (named != 1) {
            throw room.desk().refused(ExitCode.USAGE, "jobs.pause.what");
        }
        if (all) {
            return new Target(Pause.Scope.ALL, "");
        }
        return job.map(it -> new Target(Pause.Scope.JOB, room.job(it)))
                .orElseGet(() -> new Target(Pause.Scope.CATEGORY, category.orElseThrow()));
    }

    private List<View> views() {
        Controls controls = room.look().controls();
        return controls.pauses().stream()
                .map(it ->
                        new View(it.scope(), it.name(), it.reason(), it.author().name(), it.since()))
                .toList();
    }
}
