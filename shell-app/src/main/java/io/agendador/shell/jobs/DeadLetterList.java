package io.agendador.shell.jobs;

import io.agendador.jobs.desk.DeskOutcome;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Standing;
import io.agendador.present.TextTable;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Work that failed for good: lists it, has it tried again, gives it up. */
final class DeadLetterList implements ShellCommand {

    private static final int MOST = 1000;

    private final ControlRoom room;

    /** A dead letter with its history, in JSON. */
    record View(UUID occurrence, String job, Map<String, String> parameters, List<ExecutionView> history) {}

    DeadLetterList(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        Completion ids = Completion.of(() -> room.look().dead(MOST).stream()
                .map(it -> ControlRoom.shortId(it.occurrence().id()))
                .toList());
        return Syntax.of("jobs fila-morta", "jobs dead-letters")
                .with(new Syntax.Option("repetir", "retry", "1a2b3c4d", ids, "dead-retry", false))
                .with(new Syntax.Option("descartar", "discard", "1a2b3c4d", ids, "dead-discard", false))
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Optional<String> retry = invocation.text("repetir");
        Optional<String> discard = invocation.text("descartar");
        if (retry.isPresent() && discard.isPresent()) {
            throw room.desk().refused(ExitCode.USAGE, "jobs.dead.both");
        }
        List<Standing> dead = room.look().dead(MOST);
        Optional<String> reason = invocation.text("motivo").map(String::strip).filter(it -> !it.isEmpty());
        if (retry.isPresent()) {
            Standing it = room.found(dead, that -> that.occurrence().id(), retry.get());
            return changed(
                    invocation,
                    it,
                    "retry",
                    () -> room.jobs()
                            .retry(it.occurrence().id(), reason, room.desk().author()));
        }
        if (discard.isPresent()) {
            Standing it = room.found(dead, that -> that.occurrence().id(), discard.get());
            String why = reason.orElseThrow(() -> room.desk().refused(ExitCode.UNCONFIRMED, "jobs.discard.reason"));
            return changed(
                    invocation,
                    it,
                    "discard",
                    () -> room.jobs()
                            .discard(it.occurrence().id(), why, room.desk().author()));
        }
        return Answer.done(
                dead.stream().map(DeadLetterList::view).toList(),
                page -> dead.isEmpty() ? List.of(room.texts().text("none.dead")) : lines(dead, page));
    }

    private Answer changed(Invocation invocation, Standing it, String deed, Supplier<DeskOutcome> change) {
        String job = it.occurrence().job();
        return room.confirmed(invocation, view(it), room.texts().text("jobs.dead.would-" + deed, job), () -> {
            room.permitted(change.get());
            return Answer.done(view(it), page -> List.of(room.texts().text("jobs.dead.did-" + deed, job)));
        });
    }

    private static View view(Standing it) {
        Map<String, String> parameters = it.occurrence()
                .request()
                .<Map<String, String>>map(asked -> asked.parameters())
                .orElse(Map.of());
        return new View(
                it.occurrence().id(),
                it.occurrence().job(),
                parameters,
                it.executions().stream().map(ExecutionView::of).toList());
    }

    private List<String> lines(List<Standing> dead, Answer.Page page) {
        TextTable table =
                TextTable.of(room.texts().text("columns.dead").split(";", -1)).numbers(3);
        for (Standing it : dead) {
            List<Execution> runs = it.executions();
            Optional<Execution> last = runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
            table.row(
                    ControlRoom.shortId(it.occurrence().id()),
                    it.occurrence().job(),
                    room.moments().at(it.occurrence().scheduledFor()),
                    runs.size(),
                    last.map(room::failure).orElse(""));
        }
        return table.lines(page.width(), page.colours());
    }
}
