package io.agendador.shell.jobs;

import io.agendador.jobs.NodelessRun;
import io.agendador.jobs.desk.DeskOutcome;
import io.agendador.jobs.desk.ManualRun;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.run.Work;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Has a job run now, in this process, through the same gates as when its cron comes. */
final class JobStart implements ShellCommand {

    private final ControlRoom room;

    /** What would be run, in JSON. */
    record View(String job, SortedMap<String, String> parameters, boolean override) {}

    JobStart(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs executar", "jobs run")
                .argument("job", room.names())
                .option("parametros", "parameters", "weeks=4,afresh=3")
                .with(new Syntax.Option("forcar", "force", "", Completion.NONE, "jobs-force", false))
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String job = room.job(invocation.argument(0).orElseThrow());
        SortedMap<String, String> parameters = parameters(invocation);
        Optional<String> reason = invocation.text("motivo").map(String::strip).filter(it -> !it.isEmpty());
        ManualRun asked = new ManualRun(room.ids().get(), job, parameters, invocation.flag("forcar"), reason);
        String would =
                room.texts().text(parameters.isEmpty() ? "jobs.would-run" : "jobs.would-run.with", job, parameters);
        return room.confirmed(invocation, new View(job, parameters, asked.overrides()), would, () -> {
            NodelessRun here = room.source()
                    .runner(Work.of(room.key(), room.catalogue(), room.source().handlers()));
            here.clear();
            DeskOutcome.Queued queued = (DeskOutcome.Queued)
                    room.permitted(room.jobs().run(asked, room.desk().author()));
            progress.tell(room.texts().text("progress.job", job));
            here.run(queued.occurrence());
            return ran(queued.occurrence());
        });
    }

    private SortedMap<String, String> parameters(Invocation invocation) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String it : invocation.list("parametros")) {
            int equals = it.indexOf('=');
            if (equals < 1) {
                throw room.desk().refused(ExitCode.USAGE, "jobs.parameter", it);
            }
            parameters.put(
                    it.substring(0, equals).strip(), it.substring(equals + 1).strip());
        }
        return parameters;
    }

    private Answer ran(Occurrence occurrence) {
        Standing standing = room.look().occurrence(occurrence.id()).orElseThrow();
        List<Execution> runs = standing.executions();
        Execution last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        boolean done = standing.state() == Standing.State.DONE;
        return new Answer(
                done || last == null ? ExitCode.DONE : ExitCode.FAILED,
                last == null ? List.of() : ExecutionView.of(last),
                page -> List.of(said(standing, last)));
    }

    private String said(Standing standing, @Nullable Execution last) {
        String job = standing.occurrence().job();
        if (last == null) {
            return room.texts().text("jobs.queued", job);
        }
        String status = room.sentences().status(last.status());
        return last.error().isPresent()
                ? room.texts().text("jobs.ran.error", job, status, room.failure(last))
                : room.texts().text("jobs.ran", job, status, last.items().orElse(0));
    }
}
