package io.agendador.shell.command;

import io.agendador.exchange.CsvFile;
import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.NetworkJson;
import io.agendador.review.RosterReport;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes the network to a folder or into one JSON file, with what people entered for hand-kept days a year around today. */
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
        return Syntax.of("cadastro exportar", "registry export")
                .argument("pasta", Completion.foldersAnd(NetworkTake.JSON))
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Path target = NetworkTake.folder(desk, invocation.argument(0).orElse(""));
        LocalDate today = desk.today(desk.base().network());
        RosterReport report = desk.reports()
                .inForce(new Period(today.minusDays(YEAR), today.plusDays(YEAR)))
                .orElseThrow(() -> desk.refused(ExitCode.FAILED, "desk.no-network", desk.typedBefore()));
        Network network = report.base().network();
        List<Assignment> assignments = report.roster().within(report.period()).assignments();
        if (NetworkTake.isDocument(target)) {
            String text = NetworkJson.text(network, assignments);
            return FileTarget.of(desk, target, List.of(NetworkTake.JSON))
                    .written(invocation, () -> text.getBytes(StandardCharsets.UTF_8));
        }
        List<String> files =
                List.of(CsvFile.values()).stream().map(CsvFile::fileName).toList();
        View view = new View(target.toAbsolutePath().normalize().toString(), files);
        Answer written =
                Answer.done(view, page -> List.of(desk.texts().text("export.done", files.size(), view.folder())));
        return FileTarget.replacing(desk, invocation, holdsAny(target, files), target, written, () -> {
            CsvFolder.write(target, network, assignments);
            return written;
        });
    }

    private static boolean holdsAny(Path folder, List<String> files) {
        return files.stream().anyMatch(it -> Files.exists(folder.resolve(it)));
    }
}
