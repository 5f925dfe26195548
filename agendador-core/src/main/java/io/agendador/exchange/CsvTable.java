package io.agendador.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.agendador.review.Rejection.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Splits a file's text into rows with named cells, and judges what concerns the file as a whole. */
final class CsvTable {

    // No text that gets here holds it: it shows whether the last quote was closed.
    private static final String END = "\0";

    private final CsvFile file;
    private final Report report;

    private CsvTable(CsvFile file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** Its rows in order, or nothing and a rejection; rows with too many or too few fields are left out and rejected. */
    static Optional<List<Row>> of(String text, CsvFile file, Report report) {
        return new CsvTable(file, report).rows(text);
    }

    private Optional<List<Row>> rows(String text) {
        Optional<List<CsvLine>> lines = lines(text);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<CsvLine> found = lines.get();
        List<String> header = found.isEmpty() ? List.of() : names(found.get(0));
        int headerLine = found.isEmpty() ? 1 : found.get(0).number();
        if (!accepts(header, headerLine)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        found.stream().skip(1).filter(it -> !it.blank()).forEach(it -> addRow(header, it, rows));
        return Optional.of(rows);
    }

    private Optional<List<CsvLine>> lines(String text) {
        CsvLine.Collector collector = new CsvLine.Collector();
        CsvReader<CsvLine> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(collector, text + "\n" + END);
        try {
            List<CsvLine> lines = reader.stream().toList();
            CsvLine last = lines.get(lines.size() - 1);
            if (last.fields().equals(List.of(END))) {
                return Optional.of(lines.subList(0, lines.size() - 1));
            }
            report.fail(file, last.number(), "", Problem.MALFORMED, "\"");
        } catch (CsvParseException e) {
            report.fail(file, collector.begun(), "", Problem.MALFORMED, "\"");
        }
        return Optional.empty();
    }

    /** Brazilian spreadsheets separate by semicolons, for the comma is theirs in numbers; no column's name holds either. */
    private static char separator(String text) {
        String first = text.stripLeading().lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    private static List<String> names(CsvLine header) {
        return header.fields().stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean accepts(List<String> header, int line) {
        List<String> columns = file.columns();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!columns.contains(name) || !seen.add(name)) {
                return wrong(name, line);
            }
        }
        for (String name : file.requiredColumns()) {
            if (!seen.contains(name)) {
                return wrong(name, line);
            }
        }
        return true;
    }

    private boolean wrong(String column, int line) {
        report.fail(file, line, column, Problem.WRONG_HEADER, String.join(",", file.columns()));
        return false;
    }

    private void addRow(List<String> header, CsvLine line, List<Row> rows) {
        if (line.fields().size() != header.size()) {
            report.reject(
                    report.name(file),
                    line.number(),
                    "",
                    Problem.WRONG_FIELD_COUNT,
                    line.fields().size(),
                    header.size());
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), Formulas.unguarded(line.fields().get(i).strip()));
        }
        rows.add(new Row(report, file, line.number(), cells));
    }
}
