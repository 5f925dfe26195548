package io.agendador.shell.command;

import io.agendador.exchange.CsvFile;
import io.agendador.exchange.CsvFolder;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterStore;
import io.agendador.roster.Period;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes the network to a folder, with what people entered for hand-kept days a year around today. */
final class NetworkGive implements ShellCommand {

    private static final int YEAR = 365;

    private final Desk desk;

    /** What was written, in JSON. */
    record View(String folder, List<String> files) {}

    NetworkGive(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro exportar", "registry export").argument("pasta", Completion.folders());
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        RosterStore.Snapshot base = desk.base();
        LocalDate today = desk.today(base.network());
        Path folder = NetworkTake.folder(desk, invocation.argument(0).orElse(""));
        RosterReport report = desk.reports()
                .inForce(new Period(today.minusDays(YEAR), today.plusDays(YEAR)))
                .orElseThrow(() -> desk.refused(ExitCode.FAILED, "desk.no-network", desk.typedBefore()));
        CsvFolder.write(
                folder,
                report.base().network(),
                report.roster().within(report.period()).assignments());
        List<String> files =
                List.of(CsvFile.values()).stream().map(CsvFile::fileName).toList();
        View view = new View(folder.toAbsolutePath().normalize().toString(), files);
        return Answer.done(view, page -> List.of(desk.texts().text("export.done", files.size(), view.folder())));
    }
}
