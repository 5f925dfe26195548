package io.agendador.shell.jobs;

import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.ExecutionFilter;
import io.agendador.present.TextTable;
import io.agendador.review.NameSearch;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What ran, the newest first. */
final class ExecutionList implements ShellCommand {

    private static final long USUAL = 20;
    private static final int MOST = 1000;

    private final ControlRoom room;

    ExecutionList(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs execucoes", "jobs executions")
                .argument("[job]", room.names())
                .option("situacao", "status", "ERROR", Completion.of(() -> List.of("SUCCESS", "ERROR", "TIMEOUT")))
                .flag("puladas", "skipped")
                .option("quantas", "most", "20");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Optional<String> job = invocation.argument(0).map(room::job);
        Optional<Status> status = invocation.text("situacao").map(this::status);
        int most = invocation.number("quantas", 1, MOST).orElse(USUAL).intValue();
        boolean skipped = invocation.flag("puladas");
        List<Execution> found = room.look().executions(filter -> {
            ExecutionFilter some = filter.most(most);
            ExecutionFilter ofJob = job.map(some::job).orElse(some);
            ExecutionFilter stood = status.map(ofJob::only).orElse(ofJob);
            return skipped ? stood.withSkips() : stood;
        });
        return Answer.done(
                found.stream().map(ExecutionView::of).toList(),
                page -> found.isEmpty() ? List.of(room.texts().text("none.executions")) : lines(found, page));
    }

    private Status status(String typed) {
        String wanted = NameSearch.plain(typed);
        return Stream.of(Status.SUCCESS, Status.ERROR, Status.TIMEOUT, Status.RUNNING, Status.SKIPPED)
                .filter(it -> NameSearch.plain(it.name()).equals(wanted)
                        || NameSearch.plain(room.sentences().status(it)).equals(wanted))
                .findFirst()
                .orElseThrow(() -> room.desk().refused(ExitCode.USAGE, "jobs.status", typed));
    }

    private List<String> lines(List<Execution> found, Answer.Page page) {
        TextTable table = TextTable.of(room.texts().text("columns.executions").split(";", -1))
                .numbers(3, 5);
        for (Execution it : found) {
            table.row(
                    it.occurrence().job(),
                    room.moments().at(it.started()),
                    room.sentences().status(it.status()),
                    length(it),
                    it.attempt() == 0 ? "" : it.attempt(),
                    it.items().isPresent() ? it.items().getAsLong() : "",
                    what(it));
        }
        return table.lines(page.width(), page.colours());
    }

    private String length(Execution it) {
        return it.finished()
                .filter(end -> it.skipped().isEmpty())
                .map(end -> Duration.between(it.started(), end))
                .map(length -> room.texts().text("jobs.seconds", Math.ceil(length.toMillis() / 100.0) / 10))
                .orElse("");
    }

    private String what(Execution it) {
        return it.skipped()
                .map(reason -> room.sentences().skipped(reason, it.error().orElse("")))
                .orElseGet(() -> room.failure(it));
    }
}
