package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Splits {@code policy.json} into rows of one cell each; the column is the key, {@code weights.gap} an inner one. */
final class PolicyJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final Report report;
    private final List<Row> rows = new ArrayList<>();
    private final Once<String> once = new Once<>();
    private final String place;

    private PolicyJson(Report report, String place) {
        this.report = report;
        this.place = place;
    }

    /**
     * One row for each key of the object that has begun.
     *
     * @param place where in the document it stands
     */
    static List<Row> within(JsonParser parser, Report report, String place) {
        PolicyJson json = new PolicyJson(report, place);
        json.readObject(parser, "");
        return json.rows;
    }

    /** One row for each key that holds a value, or nothing and a rejection if it is no JSON object. */
    static Optional<List<Row>> of(String text, Report report) {
        PolicyJson json = new PolicyJson(report, "");
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return json.malformed(1, "{ … }");
            }
            json.readObject(parser, "");
            if (parser.nextToken() != null) {
                return json.malformed(line(parser), "}");
            }
            return Optional.of(json.rows);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return json.malformed(Math.max(1, line), "JSON");
        }
    }

    private void readObject(JsonParser parser, String prefix) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = prefix + parser.currentName();
            int line = line(parser);
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && key.equals(PolicyKey.WEIGHTS)) {
                readObject(parser, key + ".");
            } else {
                Row row = new Row(report, CsvFile.POLICY, line, Map.of(key, text(parser, value)), place);
                once.check(row, key, key);
                rows.add(row);
            }
        }
    }

    /** What is no single value is as good as none. */
    private static String text(JsonParser parser, JsonToken token) {
        if (token.isStructStart()) {
            parser.skipChildren();
            return "";
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getString().strip();
    }

    private Optional<List<Row>> malformed(int line, String found) {
        report.fail(CsvFile.POLICY, line, "", Problem.MALFORMED, found);
        return Optional.empty();
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
