package io.agendador.shell.jobs;

import io.agendador.jobs.ledger.Turn;
import io.agendador.present.TextTable;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs that are long past their time-out: lists them, and takes one from its node so that it is run again. */
final class StuckList implements ShellCommand {

    private final ControlRoom room;

    /** A run that is stuck, in JSON. */
    record View(UUID occurrence, String job, String node, Instant started, int attempt) {}

    StuckList(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        Completion ids = Completion.of(() -> room.look().stuck().stream()
                .map(it -> ControlRoom.shortId(it.occurrence().id()))
                .toList());
        return Syntax.of("jobs presas", "jobs stuck")
                .with(new Syntax.Option("liberar", "free", "1a2b3c4d", ids, "stuck-free", false))
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        List<Turn> stuck = room.look().stuck();
        Optional<String> free = invocation.text("liberar");
        if (free.isEmpty()) {
            return Answer.done(
                    stuck.stream().map(StuckList::view).toList(),
                    page -> stuck.isEmpty() ? List.of(room.texts().text("none.stuck")) : lines(stuck, page));
        }
        Turn it = room.found(stuck, that -> that.occurrence().id(), free.get());
        String job = it.occurrence().job();
        return room.confirmed(invocation, view(it), room.texts().text("jobs.stuck.would-free", job, it.node()), () -> {
            room.permitted(room.jobs()
                    .free(
                            it.occurrence().id(),
                            invocation.text("motivo"),
                            room.desk().author()));
            return Answer.done(view(it), page -> List.of(room.texts().text("jobs.stuck.did-free", job)));
        });
    }

    private static View view(Turn it) {
        return new View(it.occurrence().id(), it.occurrence().job(), it.node(), it.started(), it.attempt());
    }

    private List<String> lines(List<Turn> stuck, Answer.Page page) {
        TextTable table =
                TextTable.of(room.texts().text("columns.stuck").split(";", -1)).numbers(4);
        stuck.forEach(it -> table.row(
                ControlRoom.shortId(it.occurrence().id()),
                it.occurrence().job(),
                it.node(),
                room.moments().at(it.started()),
                it.attempt()));
        return table.lines(page.width(), page.colours());
    }
}
