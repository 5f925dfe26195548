package io.agendador.shell.care;

import io.agendador.postgres.backup.Comparison;
import io.agendador.present.TextTable;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a backup in the place of all that is stored, after it was shown what that would cost. */
final class BackupRestore implements ShellCommand {

    private final Desk desk;
    private final Supplier<BackupSource> source;

    /** What was done. */
    enum Result {
        SHOWN,
        DONE
    }

    /**
     * It in JSON.
     *
     * @param at of which moment the backup is, UTC
     * @param present the network that is there, or null
     * @param decisions younger than the backup
     */
    record View(
            Result result,
            String file,
            String at,
            String network,
            @Nullable String present,
            long revision,
            long decisions,
            List<Comparison.Rows> tables,
            String hash) {

        static View of(Result result, Path file, Comparison it) {
            return new View(
                    result,
                    file.toString(),
                    it.backup().at().toString(),
                    it.backup().networkName(),
                    it.network(),
                    it.revision(),
                    it.decisions(),
                    it.tables(),
                    it.hash());
        }
    }

    BackupRestore(Desk desk, Supplier<BackupSource> source) {
        this.desk = desk;
        this.source = source;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("sistema restaurar", "system restore")
                .argument("arquivo", Completion.foldersAnd(".zip"))
                .reason()
                .destroys();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Path file = BackupView.path(desk, invocation.argument(0).orElse(""));
        progress.tell(desk.texts().text("progress.verifying"));
        Comparison shown = BackupView.told(desk, () -> source.get().backups().compare(file));
        View view = View.of(Result.SHOWN, file, shown);
        return Confirmation.destructive(Answer.done(view, page -> lines(shown, page)), shown.hash())
                .carryOut(invocation, () -> {
                    progress.tell(desk.texts().text("progress.restoring"));
                    return restored(file, invocation.reason(List.of()));
                });
    }

    private Answer restored(Path file, String reason) {
        Comparison done = BackupView.told(
                desk, () -> BackupView.permitted(desk, source.get().backups().restore(file, desk.author(), reason)));
        String moment = BackupView.moment(desk, done.backup().at());
        return Answer.done(
                View.of(Result.DONE, file, done),
                page -> List.of(
                        desk.texts().text("care.restored", done.backup().networkName(), moment),
                        desk.texts().text("care.restored.next", desk.typedBefore())));
    }

    private List<String> lines(Comparison it, Answer.Page page) {
        String moment = BackupView.moment(desk, it.backup().at());
        List<String> lines = new ArrayList<>();
        lines.add(desk.texts()
                .text(
                        "care.backup-of",
                        it.backup().networkName(),
                        moment,
                        it.backup().rows()));
        if (it.network() == null) {
            lines.add(desk.texts().text("care.into-empty"));
            return lines;
        }
        lines.add(desk.texts().text("care.replaces", it.network(), it.decisions()));
        TextTable table = TextTable.of(desk.texts().text("columns.restore").split(";", -1));
        it.tables()
                .forEach(row -> table.row(
                        row.part() + "." + row.table(), String.valueOf(row.now()), String.valueOf(row.then())));
        if (!it.tables().isEmpty()) {
            lines.addAll(table.lines(page.width(), page.colours()));
        }
        lines.add(desk.texts().text("care.stop-others"));
        return lines;
    }
}
