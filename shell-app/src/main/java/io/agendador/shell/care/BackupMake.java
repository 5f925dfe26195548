package io.agendador.shell.care;

import io.agendador.postgres.backup.Backup;
import io.agendador.postgres.backup.BackupFolder;
import io.agendador.shell.command.Desk;
import io.agendador.shell.command.Listing;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes a backup, or lists those that are there. Nothing is removed: that is the nightly job's. */
final class BackupMake implements ShellCommand {

    private final Desk desk;
    private final Supplier<BackupSource> source;

    BackupMake(Desk desk, Supplier<BackupSource> source) {
        this.desk = desk;
        this.source = source;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("sistema backup", "system backup")
                .option("para", "to", "pasta", Completion.folders())
                .flag("listar", "list");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        BackupSource backups = source.get();
        Path folder =
                invocation.text("para").map(it -> BackupView.path(desk, it)).orElse(backups.folder());
        if (invocation.flag("listar")) {
            return listed(new BackupFolder(backups.backups(), folder).backups());
        }
        progress.tell(desk.texts().text("progress.backup"));
        Optional<Backup> written = BackupView.told(
                desk, () -> BackupView.permitted(desk, backups.backups().write(folder, desk.author())));
        BackupView view = written.map(BackupView::of)
                .orElseThrow(() -> desk.refused(ExitCode.FAILED, "desk.no-network", desk.typedBefore()));
        return Answer.done(
                view,
                page -> List.of(desk.texts()
                        .text("care.backed-up", view.file(), view.rows(), view.tables(), view.bytes() / 1024)));
    }

    private Answer listed(List<Backup> all) {
        List<BackupView> views = all.stream().map(BackupView::of).toList();
        Answer table = Listing.of(
                all,
                List.of(desk.texts().text("columns.backups").split(";", -1)),
                it -> List.of(
                        BackupView.moment(desk, it.manifest().at()),
                        String.valueOf(it.manifest().rows()),
                        String.valueOf(it.size() / 1024),
                        it.file().toString()),
                desk.texts().text("none.backups"));
        return Answer.done(views, table.lines());
    }
}
