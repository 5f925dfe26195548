package io.agendador.shell.jobs;

import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.Transition;
import io.agendador.present.TextTable;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what jobs depend on can be relied on, and since when; what became of it of late. */
final class CircuitList implements ShellCommand {

    private static final int MOST_HOURS = 24 * 90;

    private final ControlRoom room;

    /** A circuit, in JSON; times in UTC. */
    record View(
            String circuit,
            Circuit.State state,
            int failures,
            Instant since,
            @Nullable Instant openUntil) {}

    /** What became of one. */
    record ChangeView(String circuit, Instant at, Circuit.State from, Circuit.State to, int failures) {}

    CircuitList(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs circuitos", "jobs circuits")
                .argument("[circuito]")
                .option("horas", "hours", "24");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Optional<Long> hours = invocation.number("horas", 1, MOST_HOURS);
        Optional<String> name = invocation.argument(0);
        return hours.isPresent() ? changes(name, hours.get()) : now(name);
    }

    private Answer now(Optional<String> name) {
        List<Circuit> found = room.look().circuits().stream()
                .filter(it -> name.filter(wanted -> !wanted.equals(it.name())).isEmpty())
                .toList();
        return Answer.done(
                found.stream()
                        .map(it -> new View(
                                it.name(),
                                it.state(),
                                it.failures(),
                                it.since(),
                                it.openUntil().orElse(null)))
                        .toList(),
                page -> {
                    TextTable table = TextTable.of(
                                    room.texts().text("columns.circuits").split(";", -1))
                            .numbers(2);
                    found.forEach(it -> table.row(
                            it.name(),
                            room.sentences().circuit(it.state()),
                            it.failures(),
                            room.moments().at(it.since()),
                            room.at(it.openUntil())));
                    return found.isEmpty()
                            ? List.of(room.texts().text("none.circuits"))
                            : table.lines(page.width(), page.colours());
                });
    }

    private Answer changes(Optional<String> name, long hours) {
        List<Transition> found = room.look().transitions(name, Duration.ofHours(hours));
        return Answer.done(
                found.stream()
                        .map(it -> new ChangeView(it.name(), it.at(), it.from(), it.to(), it.failures()))
                        .toList(),
                page -> {
                    TextTable table = TextTable.of(
                                    room.texts().text("columns.transitions").split(";", -1))
                            .numbers(4);
                    found.forEach(it -> table.row(
                            room.moments().at(it.at()),
                            it.name(),
                            room.sentences().circuit(it.from()),
                            room.sentences().circuit(it.to()),
                            it.failures()));
                    return found.isEmpty()
                            ? List.of(room.texts().text("none.transitions", hours))
                            : table.lines(page.width(), page.colours());
                });
    }
}
