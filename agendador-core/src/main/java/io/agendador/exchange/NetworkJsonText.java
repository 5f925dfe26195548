package io.agendador.exchange;

import io.agendador.roster.Network;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes a network's tables as one JSON document, an entry a line. */
final class NetworkJsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private NetworkJsonText() {}

    static String of(Network network, NetworkFiles files) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new PolicyText.Indented(), text)) {
            json.writeStartObject();
            json.writeName(JsonFields.section(CsvFile.POLICY));
            PolicyText.write(json, network);
            for (CsvFile file : CsvFile.values()) {
                if (file != CsvFile.POLICY) {
                    json.writeArrayPropertyStart(JsonFields.section(file));
                    files.lines(file).forEach(line -> entry(json, file.columns(), line));
                    json.writeEndArray();
                }
            }
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void entry(JsonGenerator json, List<String> columns, List<String> cells) {
        json.writeStartObject();
        for (int at = 0; at < columns.size(); at++) {
            json.writeName(JsonFields.field(columns.get(at)));
            value(json, columns.get(at), cells.get(at));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String column, String cell) {
        if (JsonFields.isList(column)) {
            json.writeStartArray();
            List.of(cell.split(";", -1)).stream().filter(it -> !it.isEmpty()).forEach(json::writeString);
            json.writeEndArray();
        } else if (cell.isEmpty()) {
            json.writeNull();
        } else if (JsonFields.isNumber(column)) {
            json.writeNumber(Integer.parseInt(cell));
        } else if (JsonFields.isFlag(column)) {
            json.writeBoolean(Boolean.parseBoolean(cell));
        } else {
            json.writeString(cell);
        }
    }
}
