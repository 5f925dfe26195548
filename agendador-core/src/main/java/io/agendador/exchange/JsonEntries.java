package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import io.agendador.roster.InvalidValueException.Expected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Splits a network's JSON document into rows, an entry each. For one reading. */
final class JsonEntries {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final Report report;
    private final KnownEntries known;
    private final Map<CsvFile, List<Row>> rows = new LinkedHashMap<>();

    private JsonEntries(String name, Report report, KnownEntries known) {
        this.name = name;
        this.report = report;
        this.known = known;
    }

    /** The rows of each section that is there, or nothing and a rejection if it is no JSON object. */
    static Optional<Map<CsvFile, List<Row>>> of(String text, String name, Report report, KnownEntries known) {
        JsonEntries entries = new JsonEntries(name, report, known);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return entries.malformed(1, "{ … }");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                entries.section(parser);
            }
            return parser.nextToken() == null ? Optional.of(entries.rows) : entries.malformed(line(parser), "}");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return entries.malformed(Math.max(1, line), "JSON");
        }
    }

    private void section(JsonParser parser) {
        String section = parser.currentName();
        int line = line(parser);
        Optional<CsvFile> file = JsonFields.file(section);
        JsonToken begins = parser.nextToken();
        if (file.isEmpty()) {
            String all = String.join(", ", JsonFields.sections());
            report.reject(name, line, section, Problem.UNKNOWN_WORD, section, all);
            parser.skipChildren();
        } else if (file.get() == CsvFile.POLICY && begins == JsonToken.START_OBJECT) {
            rows.put(CsvFile.POLICY, PolicyJson.within(parser, report, section));
        } else if (file.get() != CsvFile.POLICY && begins == JsonToken.START_ARRAY) {
            rows.put(file.get(), entries(parser, file.get()));
        } else {
            String form = file.get() == CsvFile.POLICY ? "{ … }" : "[ … ]";
            report.fail(file.get(), line, section, Problem.MALFORMED, form);
            parser.skipChildren();
        }
    }

    private List<Row> entries(JsonParser parser, CsvFile file) {
        List<Row> entries = new ArrayList<>();
        for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
            String place = JsonFields.section(file) + "[" + at + "]";
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                entries.add(entry(parser, file, place));
            } else {
                report.reject(name, line(parser), place, Problem.MALFORMED, "{ … }");
                parser.skipChildren();
            }
        }
        return entries;
    }

    private Row entry(JsonParser parser, CsvFile file, String place) {
        int line = line(parser);
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> unfit = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            Optional<String> column = JsonFields.column(file, field);
            parser.nextToken();
            Optional<String> cell =
                    cell(parser, column.filter(JsonFields::isList).isPresent());
            if (column.isEmpty()) {
                unknown.add(field);
            } else if (cell.isEmpty()) {
                unfit.add(column.get());
            }
            column.ifPresent(it -> cells.put(it, cell.orElse("")));
        }
        Row row = new Row(report, file, line, known.completed(file, cells), place);
        unknown.forEach(it -> row.reject(it, Problem.UNKNOWN_WORD, it, String.join(", ", JsonFields.fields(file))));
        unfit.forEach(it -> row.reject(it, Problem.NOT_ACCEPTED, it, Expected.PLAIN_TEXT.name()));
        return row;
    }

    /** Several values as a cell separates them; nothing where a value is none of a cell. */
    private static Optional<String> cell(JsonParser parser, boolean list) {
        if (parser.currentToken() == JsonToken.START_ARRAY && list) {
            return list(parser);
        }
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return Optional.empty();
        }
        return Optional.of(text(parser));
    }

    private static Optional<String> list(JsonParser parser) {
        List<String> values = new ArrayList<>();
        boolean fit = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            fit &= !parser.currentToken().isStructStart();
            parser.skipChildren();
            values.add(text(parser));
        }
        return fit && values.stream().noneMatch(it -> it.contains(";"))
                ? Optional.of(String.join(";", values))
                : Optional.empty();
    }

    private static String text(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? ""
                : parser.getString().strip();
    }

    private Optional<Map<CsvFile, List<Row>>> malformed(int line, String found) {
        report.reject(name, line, "", Problem.MALFORMED, found);
        return Optional.empty();
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
