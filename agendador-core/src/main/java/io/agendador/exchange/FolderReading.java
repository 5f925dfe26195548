package io.agendador.exchange;

import io.agendador.review.NetworkImport;
import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** One reading of a folder. */
final class FolderReading {

    private final FileSource source;
    private final Set<CsvFile> wanted;
    private final List<String> there;
    private final Report report = new Report();
    private final NetworkReading reading;

    FolderReading(FileSource source, Set<CsvFile> wanted, Network present, Supplier<UUID> ids) {
        this.source = source;
        this.wanted = wanted;
        this.there = source.files();
        this.reading = new NetworkReading(present, ids, report);
    }

    /** {@code insist}: whether each wanted file must be there. */
    NetworkImport result(boolean insist, Function<Period, Roster> inForce) {
        checkFiles(insist);
        return reading.result(this::rows, inForce);
    }

    private void checkFiles(boolean insist) {
        List<String> others = source.others();
        if (insist) {
            wanted.stream()
                    .filter(it -> !there.contains(it.fileName()))
                    .forEach(it -> report.fail(
                            it, 0, "", others.contains(it.fileName()) ? Problem.NOT_A_FILE : Problem.FILE_MISSING));
            return;
        }
        others.stream().filter(CsvFile::isMeant).forEach(this::failNoFile);
        if (there.stream().noneMatch(CsvFile.fileNames()::contains)) {
            report.reject(source.name(), 0, "", Problem.FILE_MISSING);
        }
        there.stream()
                .filter(it -> CsvFile.isMeant(it) && !CsvFile.fileNames().contains(it))
                .forEach(it ->
                        report.reject(it, 0, "", Problem.UNKNOWN_WORD, it, String.join(", ", CsvFile.fileNames())));
    }

    private void failNoFile(String name) {
        CsvFile.named(name)
                .ifPresentOrElse(
                        it -> report.fail(it, 0, "", Problem.NOT_A_FILE),
                        () -> report.reject(name, 0, "", Problem.NOT_A_FILE));
    }

    private Optional<List<Row>> rows(CsvFile file) {
        if (!wanted.contains(file) || !there.contains(file.fileName())) {
            return Optional.empty();
        }
        return FileText.of(source, file, report)
                .flatMap(
                        text -> file == CsvFile.POLICY ? PolicyJson.of(text, report) : CsvTable.of(text, file, report));
    }
}
