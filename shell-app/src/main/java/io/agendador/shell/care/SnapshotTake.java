package io.agendador.shell.care;

import io.agendador.review.PolicySnapshots;
import io.agendador.review.SnapshotStore.Taken;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Optional;

/** Keeps how rooms and policy stand now. */
final class SnapshotTake implements ShellCommand {

    private final Desk desk;
    private final PolicySnapshots snapshots;

    /** What was done, in JSON. */
    record View(boolean fresh, List<SnapshotList.Entry> snapshot) {}

    SnapshotTake(Desk desk, PolicySnapshots snapshots) {
        this.desk = desk;
        this.snapshots = snapshots;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("sistema snapshot tirar", "system snapshot take");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        desk.base();
        Optional<Taken> fresh = snapshots.take();
        List<Taken> latest = snapshots.latest(1);
        String key = fresh.isPresent() ? "snapshot.taken" : "snapshot.same";
        return Answer.done(
                new View(
                        fresh.isPresent(),
                        latest.stream().map(SnapshotList.Entry::of).toList()),
                page -> latest.stream()
                        .map(it ->
                                desk.texts().text(key, String.valueOf(it.number()), BackupView.moment(desk, it.at())))
                        .toList());
    }
}
