package io.agendador.shell.care;

import io.agendador.postgres.backup.BackupFolder;
import io.agendador.review.PolicySnapshots;
import io.agendador.shell.command.Desk;
import io.agendador.shell.command.Watched;
import io.agendador.shell.line.ShellCommand;
import java.util.List;
import java.util.function.Supplier;

/** The list of the commands that keep what is stored safe. */
public final class CareCommands {

    private CareCommands() {}

    /** Whether backups need attention. */
    public static Watched.Part attention(Desk desk, Supplier<BackupSource> source) {
        return network -> BackupView.told(desk, () -> {
            BackupSource it = source.get();
            return new BackupFolder(it.backups(), it.folder())
                    .attention(desk.clock().instant(), network.zone());
        });
    }

    /**
     * All of them, in the order of the help.
     *
     * @param source asked for when a command first needs the database
     */
    public static List<ShellCommand> all(Desk desk, Supplier<BackupSource> source, PolicySnapshots snapshots) {
        return List.of(
                new BackupMake(desk, source),
                new BackupRestore(desk, source),
                new SnapshotTake(desk, snapshots),
                new SnapshotList(desk, snapshots),
                new SnapshotDiff(desk, snapshots));
    }
}
