package io.agendador.shell.care;

import io.agendador.present.SnapshotText;
import io.agendador.review.PolicySnapshots;
import io.agendador.review.PolicySnapshots.Difference;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** What differs between two versions of rooms and policy. */
final class SnapshotDiff implements ShellCommand {

    private static final int MOST = 1000;

    private final Desk desk;
    private final PolicySnapshots snapshots;

    /** It in JSON. */
    record View(long from, long to, List<SnapshotText.Line> changes) {}

    SnapshotDiff(Desk desk, PolicySnapshots snapshots) {
        this.desk = desk;
        this.snapshots = snapshots;
    }

    @Override
    public Syntax syntax() {
        Completion numbers = Completion.of(() -> snapshots.latest(MOST).stream()
                .map(it -> String.valueOf(it.number()))
                .toList());
        return Syntax.of("sistema snapshot diff", "system snapshot diff")
                .argument("A", numbers)
                .argument("B", numbers);
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        long first = number(invocation.argument(0).orElse(""));
        long second = number(invocation.argument(1).orElse(""));
        Difference difference = snapshots
                .difference(first, second)
                .orElseThrow(() -> desk.refused(
                        ExitCode.USAGE,
                        "snapshot.unknown",
                        String.valueOf(first),
                        String.valueOf(second),
                        desk.typedBefore()));
        List<SnapshotText.Line> changes = new SnapshotText(desk.texts()).lines(difference);
        return Answer.done(
                new View(first, second, changes),
                page -> changes.isEmpty()
                        ? List.of(desk.texts().text("snapshot.equal"))
                        : changes.stream().map(SnapshotText.Line::sentence).toList());
    }

    private long number(String typed) {
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException e) {
            throw desk.refused(ExitCode.USAGE, "snapshot.number", typed, desk.typedBefore());
        }
    }
}
