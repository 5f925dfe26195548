package io.agendador.shell.care;

import io.agendador.review.PolicySnapshots;
import io.agendador.review.SnapshotStore.Taken;
import io.agendador.shell.command.Desk;
import io.agendador.shell.command.Listing;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** The versions of rooms and policy, newest first. */
final class SnapshotList implements ShellCommand {

    private static final int USUAL = 50;
    private static final int MOST = 1000;
    private static final int SHORT_HASH = 8;

    private final Desk desk;
    private final PolicySnapshots snapshots;

    /** One in JSON; the moment in UTC. */
    record Entry(long number, String at, String hash) {

        static Entry of(Taken it) {
            return new Entry(it.number(), it.at().toString(), it.hash());
        }
    }

    SnapshotList(Desk desk, PolicySnapshots snapshots) {
        this.desk = desk;
        this.snapshots = snapshots;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("sistema snapshot listar", "system snapshot list").option("quantas", "most", "50");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        long most = invocation.number("quantas", 1, MOST).orElse((long) USUAL);
        List<Taken> found = snapshots.latest((int) most);
        Answer table = Listing.of(
                found,
                List.of(desk.texts().text("columns.snapshots").split(";", -1)),
                it -> List.of(
                        String.valueOf(it.number()),
                        BackupView.moment(desk, it.at()),
                        it.hash().substring(0, SHORT_HASH)),
                desk.texts().text("none.snapshots", desk.typedBefore()));
        return Answer.done(found.stream().map(Entry::of).toList(), table.lines());
    }
}
